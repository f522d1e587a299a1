import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AnchorState } from "../anchoring/index.ts";
import { type Annotation, applyChange, compareStamps, recordsToWrite } from "../annotations/index.ts";
import { finish, textHash } from "../text/index.ts";
import { annotationOf, marked, setsWithTexts } from "./annotation-set.cases.ts";
import { importChange, importedRecords } from "./import-change.ts";
import { type ImportInput, type ImportPlan, planImportSteps } from "./plan-import.ts";

const letter = marked("My fellow residents, [[12 percent]] of us are out of work, and [[that is wrong]].");
const [percent] = letter.spans as [{ start: number; end: number }];

function planImport(input: ImportInput): ImportPlan {
  return finish(planImportSteps(input));
}

/** Plans the import of annotations of the letter, on the text given. */
function planOn(text: string, annotations: Annotation[], ours: Annotation[] = []): ImportPlan {
  return planImport({
    set: { sources: [{ id: "letter", title: "The letter", textHash: textHash(letter.text) }], annotations },
    refused: [],
    records: new Map(ours.map((record) => [record.id, record])),
    texts: new Map([["letter", { text, hash: textHash(text) }]]),
  });
}

const empty = {
  adds: [],
  updates: [],
  unchanged: [],
  kept: [],
  revived: [],
  refused: [],
  states: new Map<string, AnchorState>(),
};
const theirs = annotationOf(letter.text, [percent], { v: [2_000, 0, "b"], note: "theirs" });

test("EX11 an annotation of an unknown source is refused by the title in the file", () => {
  const plan = planImport({
    set: { sources: [{ id: "letter", title: "The letter", textHash: "h" }], annotations: [theirs] },
    refused: [{ path: "annotations[7]", problem: "unexpected 3", words: null }],
    records: new Map(),
    texts: new Map(),
  });
  expect(plan).toEqual({
    ...empty,
    refused: [
      { path: "annotations[7]", problem: "unexpected 3", words: null },
      {
        path: "annotations[id=a-first-annotation].sourceId",
        problem:
          'unexpected source "The letter", expected one that is open here. Add its text as a source with this title, or give yours this title, then import the file again',
        words: "12 percent",
      },
    ],
  });
});

test("EX11 where the file has the text of an unknown source, the refusal says how to take it", () => {
  const { text } = letter;
  const source = { id: "letter", title: "The letter", textHash: textHash(text), text };
  const plan = planImport({
    set: { sources: [source], annotations: [theirs] },
    refused: [],
    records: new Map(),
    texts: new Map(),
  });
  expect(plan.refused).toMatchObject([
    { problem: expect.stringMatching(/add that as a source of your own/) },
  ]);
});

describe("EX60 sources under another id", () => {
  const hash = textHash(letter.text);
  const elsewhere = { ...theirs, sourceId: "002_Letter" };

  function planUnder(text: string, annotation: Annotation, sourceHash: string): ImportPlan {
    return planImport({
      set: {
        sources: [{ id: "002_Letter", title: "A letter", textHash: sourceHash }],
        annotations: [annotation],
      },
      refused: [],
      records: new Map(),
      texts: new Map([
        ["report", { text: "Another text.", hash: textHash("Another text.") }],
        ["letter", { text, hash: textHash(text) }],
      ]),
    });
  }

  test("EX60 the text that an annotation was made on tells the source", () => {
    expect(planUnder(letter.text, elsewhere, "unknown")).toEqual({ ...empty, adds: [theirs] });
  });

  test("EX60 so does the text that the file has for the source", () => {
    const old = { ...annotationOf(`Old. ${letter.text}`, [{ start: 26, end: 36 }]), sourceId: "002_Letter" };
    const plan = planUnder(letter.text, old, hash);
    expect(plan.adds).toMatchObject([
      { sourceId: "letter", textHash: hash, spans: [{ start: percent.start }] },
    ]);
    expect(plan.states).toEqual(new Map([[old.id, "moved"]]));
  });

  test("EX60 a known id is kept, whatever other text is the same", () => {
    const plan = planUnder(letter.text, { ...theirs, sourceId: "report" }, "unknown");
    expect(plan.states).toEqual(new Map([[theirs.id, "orphan"]]));
    expect(plan.adds).toMatchObject([{ sourceId: "report" }]);
  });

  test("EX60 without an equal text the source is unknown", () => {
    expect(planUnder("Another text yet.", elsewhere, "unknown").refused).toHaveLength(1);
  });
});

describe("EX12 on the same text", () => {
  test("words that stand there are taken", () => {
    expect(planOn(letter.text, [theirs])).toEqual({ ...empty, adds: [theirs] });
  });

  test("offsets beyond the text are refused", () => {
    const beyond = {
      ...theirs,
      spans: [{ start: 80, end: 90, exact: "x".repeat(10), prefix: "", suffix: "" }],
    };
    expect(planOn(letter.text, [beyond]).refused).toMatchObject([
      {
        path: "annotations[id=a-first-annotation].spans[0].end",
        problem: expect.stringMatching(/^unexpected 90, expected at most 73,/),
      },
    ]);
  });

  test("other words are refused with what was found and expected", () => {
    const edited = { ...theirs, spans: [{ ...theirs.spans[0], exact: "18 percent" }] } as Annotation;
    expect(planOn(letter.text, [edited]).refused).toEqual([
      {
        path: "annotations[id=a-first-annotation].spans[0].exact",
        problem: 'unexpected "18 percent", expected "12 percent", which the text says there',
        words: "18 percent",
      },
    ]);
  });
});

describe("EX14 with a record here", () => {
  const older = { ...theirs, v: [1_000, 0, "a"] as const, note: "ours" };
  const newer = { ...theirs, v: [3_000, 0, "a"] as const, note: "ours" };

  test("theirs is newer: updated", () => {
    expect(planOn(letter.text, [theirs], [older])).toEqual({ ...empty, updates: [theirs] });
  });
  test("ours is newer: kept", () => {
    expect(planOn(letter.text, [theirs], [newer])).toEqual({ ...empty, kept: [theirs] });
  });
  test.each([older.v, newer.v])("ours says the same under stamp %s: unchanged", (wall, counter, replica) => {
    const same = { ...theirs, v: [wall, counter, replica] as const, modified: "2027-01-01T00:00:00Z" };
    expect(planOn(letter.text, [theirs], [same])).toEqual({ ...empty, unchanged: [theirs] });
  });
  test.each([older, newer])("deleted here: revived", (ours) => {
    expect(planOn(letter.text, [theirs], [{ ...ours, deleted: true }])).toEqual({
      ...empty,
      revived: [theirs],
    });
  });
});

describe("EX15 carrying a plan out", () => {
  const clock = { now: "2026-11-22T12:00:00Z", stamp: () => [5_000, 0, "c"] as const };
  const ours = { ...theirs, v: [1_000, 0, "a"] as const, note: "ours" };
  const tombstone = { ...ours, v: [9_000, 0, "far"] as const, deleted: true as const };

  test("an update is undone to what was there", () => {
    const records = new Map([[ours.id, ours]]);
    const change = importChange(planOn(letter.text, [theirs], [ours]), records);
    expect(change).toEqual([{ id: ours.id, before: ours, after: theirs }]);
    expect(applyChange(records, change).get(ours.id)).toBe(theirs);
  });

  test("what is kept or unchanged is not touched", () => {
    const kept = { ...ours, v: [3_000, 0, "a"] as const };
    expect(importChange(planOn(letter.text, [theirs], [kept]), new Map([[kept.id, kept]]))).toEqual([]);
    expect(importChange(planOn(letter.text, [theirs], [theirs]), new Map([[theirs.id, theirs]]))).toEqual([]);
  });

  test("additions and updates are written with their own stamps", () => {
    for (const known of [[], [ours]]) {
      const records = new Map(known.map((record) => [record.id, record]));
      const change = importChange(planOn(letter.text, [theirs], known), records);
      expect(importedRecords(change, { ...clock, records })).toEqual([theirs]);
    }
  });

  test("what is revived is written beyond its tombstone, either way", () => {
    const records = new Map([[ours.id, tombstone as Annotation]]);
    const change = importChange(planOn(letter.text, [theirs], [tombstone]), records);
    const ways = [importedRecords(change, { ...clock, records }), recordsToWrite(change, clock)];
    for (const [written] of ways) {
      expect(written?.note).toBe("theirs");
      expect(compareStamps(written?.v ?? [0, 0, ""], tombstone.v)).toBeGreaterThan(0);
    }
  });
});

test("EX10 law: every annotation lands in one place, and a second import finds nothing to do", () => {
  fc.assert(
    fc.property(setsWithTexts, fc.nat(), ({ set, texts }, salt) => {
      // Some texts are another version here, some are missing.
      const here = new Map(
        [...texts].flatMap(([id, { text, hash }], at) => {
          const turn = (salt + at) % 3;
          const other = `${text} ${text.slice(1)}`;
          return turn === 0
            ? []
            : [[id, turn === 1 ? { text, hash } : { text: other, hash: textHash(other) }]];
        }),
      );
      const plan = planImport({ set, refused: [], records: new Map(), texts: here });
      const { refused, states, ...lists } = plan;
      expect(Object.values(lists).flat().length + refused.length).toBe(set.annotations.length);
      const records = applyChange(new Map(), importChange(plan, new Map()));
      for (const { id, sourceId, textHash: hash, spans } of records.values()) {
        if (["changed", "ambiguous", "orphan"].includes(states.get(id) ?? "anchored")) continue;
        const text = here.get(sourceId);
        expect(hash).toBe(text?.hash);
        for (const { start, end, exact } of spans) expect(text?.text.slice(start, end)).toBe(exact);
      }
      const again = planImport({ set, refused: [], records, texts: here });
      expect(again).toMatchObject({ adds: [], updates: [], kept: [], revived: [] });
      expect(importChange(again, records)).toEqual([]);
    }),
  );
});
