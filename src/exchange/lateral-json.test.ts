import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Annotation, applyChange, invertChange } from "../annotations/index.ts";
import { finish } from "../text/index.ts";
import { annotationWith, setsWithTexts } from "./annotation-set.cases.ts";
import type { ReadResult } from "./format.ts";
import { importChange } from "./import-change.ts";
import { generator, maximumFileBytes } from "./lateral-file.ts";
import { lateralJson } from "./lateral-json.ts";
import { planImportSteps } from "./plan-import.ts";

const { read: readJson, write: writeJson } = lateralJson;

const sources = [{ id: "letter", title: "The letter", textHash: "sha256:0a" }];

/** A small file, and what a test says differently. */
function fileWith(fields: Record<string, unknown> = {}): string {
  const file = JSON.parse(writeJson({ sources, annotations: [annotationWith()] }));
  return JSON.stringify({ ...file, ...fields });
}

function problemOf(result: ReadResult): string {
  return result.ok ? "" : result.problem;
}

test("EX1 a file looks like this", () => {
  const annotation = annotationWith({ zeta: { b: 1, a: [{ d: 1, c: 2 }] }, alpha: "first of the unknown" });
  const text = writeJson({ sources, annotations: [annotation] });
  expect(text).toMatchInlineSnapshot(`
    "{
      "format": "lateral-annotations",
      "version": 1,
      "generator": "Lateral 0.1.0",
      "unit": "utf-16",
      "sources": [
        {
          "id": "letter",
          "title": "The letter",
          "textHash": "sha256:0a"
        }
      ],
      "annotations": [
        {
          "id": "a-first-annotation",
          "sourceId": "letter",
          "textHash": "sha256:0a",
          "spans": [
            {
              "start": 4,
              "end": 9,
              "exact": "mayor",
              "prefix": "the ",
              "suffix": " said"
            }
          ],
          "tag": "quote",
          "attributes": {},
          "note": "",
          "unsure": false,
          "creator": "Quiet Otter",
          "created": "2026-11-22T10:00:00.000Z",
          "modified": "2026-11-22T10:00:00.000Z",
          "v": [
            1000,
            0,
            "tab-a"
          ],
          "alpha": "first of the unknown",
          "zeta": {
            "a": [
              {
                "c": 2,
                "d": 1
              }
            ],
            "b": 1
          }
        }
      ]
    }"
  `);
});

test("EX1 the generator is this version of the app", () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(generator).toBe(`Lateral ${version}`);
});

/** The same data with the keys of every object in reverse, which JSON does not count as different. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reversed(inner)]));
}

test("EX1 law: the same data in any order gives the same bytes", () => {
  fc.assert(
    fc.property(setsWithTexts, ({ set }) => {
      const shuffled = {
        sources: set.sources.toReversed(),
        annotations: reversed(set.annotations.toReversed()) as Annotation[],
      };
      expect(writeJson(shuffled)).toBe(writeJson(set));
    }),
  );
});

test("EX1 repeated sources and annotations are written once, in the newer version", () => {
  const newer = annotationWith({ note: "newer", v: [2_000, 0, "tab-a"] });
  const once = writeJson({ sources, annotations: [newer] });
  for (const annotations of [
    [newer, annotationWith()],
    [annotationWith(), newer],
  ]) {
    expect(writeJson({ sources: [...sources, ...sources], annotations })).toBe(once);
  }
});

test("EX2 tombstones are left out", () => {
  const gone = annotationWith({ id: "gone-for-good", deleted: true });
  expect(writeJson({ sources, annotations: [gone] })).toBe(writeJson({ sources, annotations: [] }));
});

test("EX4 law: export, then import into nothing, gives the same records", () => {
  fc.assert(
    fc.property(setsWithTexts, ({ set, texts }) => {
      const read = readJson(writeJson(set));
      expect(read).toMatchObject({ ok: true, refused: [] });
      if (!read.ok) return;
      expect(read.set.sources).toEqual(set.sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      const plan = finish(planImportSteps({ ...read, records: new Map(), texts }));
      expect(plan.refused).toEqual([]);
      const change = importChange(plan, new Map());
      const records = applyChange(new Map(), change);
      expect(new Map(records)).toEqual(
        new Map(set.annotations.map((annotation) => [annotation.id, annotation])),
      );
      expect(applyChange(records, invertChange(change)).size).toBe(0);
    }),
  );
});

test.each([
  ["empty", "", /empty/],
  ["white space", " \n\uFEFF", /empty/],
  ["prose", "Dear diary", /not JSON/],
  ["HTML", "<!doctype html><p>", /not JSON/],
  ["JSON with a slip", fileWith().replace(":1,", ":1 ,,"), /not JSON/],
  ["a list", "[]", /not a file of Lateral annotations: unexpected no format/],
  ["a number", "12", /not a file of Lateral annotations/],
  ["another format", '{"format":"other"}', /unexpected format "other", expected "lateral-annotations"/],
  ["a newer version", fileWith({ version: 2 }), /A newer Lateral wrote this file \(version 2/],
  ["no version", fileWith({ version: undefined }), /version: unexpected nothing, expected 1/],
  ["version as text", fileWith({ version: "1" }), /version: unexpected "1", expected 1/],
  ["other units", fileWith({ unit: "code-points" }), /unit: unexpected "code-points", expected "utf-16"/],
  ["no sources", fileWith({ sources: {} }), /sources: unexpected an object, expected a list/],
  ["no annotations", fileWith({ annotations: null }), /annotations: unexpected null, expected a list/],
  ["deep lists", "[".repeat(1_000_000) + "]".repeat(1_000_000), /more than 64 levels/],
  ["deep objects", `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, /more than 64 levels/],
])("EX5 %s is refused with its own reason", (_name, text, problem) => {
  expect(problemOf(readJson(text))).toMatch(problem);
});

test("EX5 a file that is too large is refused before it is parsed", () => {
  expect(problemOf(readJson(" ".repeat(maximumFileBytes + 1)))).toMatch(/too large, at most 50 MB/);
});

test("EX5 brackets inside words are no nesting", () => {
  const note = `" ${"[{".repeat(100)}`;
  expect(readJson(fileWith({ annotations: [annotationWith({ note })] }))).toMatchObject({
    ok: true,
    set: { annotations: [{ note }] },
  });
});

test("EX5 a byte order mark and white space around are no fault", () => {
  expect(readJson(`\uFEFF${fileWith()}\r\n`).ok).toBe(true);
});

test("EX6 a file cut off at any byte is refused", () => {
  const annotation = annotationWith({ note: 'a "lone\\ quote, 👩‍👩‍👧 and שלום', deep: [[{ a: "]}" }]] });
  const bytes = new TextEncoder().encode(writeJson({ sources, annotations: [annotation] }));
  for (let length = 0; length < bytes.length; length += 1) {
    const result = readJson(new TextDecoder().decode(bytes.subarray(0, length)));
    expect(problemOf(result)).toBe(
      length === 0
        ? "The file is empty."
        : "The file is cut off: its end is missing. Save or download it again.",
    );
  }
});

test("EX7 what is bad is refused with its path and words, the rest survives", () => {
  const good = annotationWith();
  const span = { start: 4, end: 2, exact: "mayor", prefix: "", suffix: "" };
  const text = fileWith({
    sources: [...sources, { id: "x" }],
    annotations: [
      good,
      3,
      { ...good, id: "with-bad-tag", tag: "rumour" },
      { ...good, id: "with-bad-span", spans: [span] },
    ],
  });
  const read = readJson(text);
  expect(read).toEqual({
    ok: true,
    set: { sources, annotations: [good] },
    refused: [
      {
        path: "sources[1]",
        problem: "unexpected an object, expected an object with id, title and textHash",
        words: null,
      },
      { path: "annotations[1]", problem: "unexpected 3, expected an object", words: null },
      {
        path: "annotations[2].tag",
        problem: 'unexpected "rumour", expected one of quote, statistic, opinion',
        words: "mayor",
      },
      {
        path: "annotations[3].spans[0].end",
        problem: "unexpected 2, expected more than start (4)",
        words: "mayor",
      },
    ],
  });
});

test("EX7 a deleted annotation in a file deletes nothing", () => {
  const read = readJson(fileWith({ annotations: [annotationWith({ deleted: true })] }));
  expect(read).toMatchObject({
    ok: true,
    set: { annotations: [] },
    refused: [{ path: "annotations[0].deleted" }],
  });
});

test.each([
  ["first", [3_000, 1_000], 0],
  ["second", [1_000, 3_000], 1],
  ["first of equals", [2_000, 2_000], 0],
])("EX8 of two with one id the newer is taken: the %s", (_name, walls, taken) => {
  const annotations = walls.map((wall, at) =>
    annotationWith({ note: `number ${at}`, v: [wall, 0, "tab-a"] }),
  );
  const read = readJson(fileWith({ annotations }));
  expect(read).toMatchObject({
    ok: true,
    set: { annotations: [{ note: `number ${taken}` }] },
    refused: [
      {
        path: `annotations[${1 - taken}].id`,
        problem: `unexpected id a-first-annotation, expected it once (annotations[${taken}] is taken)`,
      },
    ],
  });
});

test("EX9 law: any JSON and any text is read or refused; nothing throws", () => {
  const envelope = fc.record(
    { version: fc.constantFrom(1, 2, "1"), sources: fc.jsonValue(), annotations: fc.jsonValue() },
    { requiredKeys: [] },
  );
  const annotationsWithJunk = fc
    .array(
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(fc.constantFrom(...Object.keys(annotationWith())), fc.jsonValue()),
      ),
    )
    .map((list) =>
      fileWith({
        annotations: list.map((value, at) =>
          at % 2 ? { ...annotationWith(), ...(value as object) } : value,
        ),
      }),
    );
  const anyText = fc.oneof(fc.json(), fc.string(), envelope.map(fileWith), annotationsWithJunk);
  fc.assert(
    fc.property(anyText, (text) => {
      const result = readJson(text);
      if (!result.ok) expect(result.problem).not.toBe("");
    }),
  );
});

test("EX9 keys that reach into every object do nothing", () => {
  const hostile = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
  const text = fileWith({
    annotations: [annotationWith({ inner: { hostile: 1 } }), { hostile: 1 }],
  }).replaceAll('"hostile":1', hostile);
  const read = readJson(text.replace("{", `{${hostile},`));
  expect(read).toMatchObject({ ok: true, set: { annotations: [annotationWith({ inner: {} })] } });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
  expect(read.ok && writeJson(read.set)).not.toMatch(/polluted/);
});
