import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { annotationWith } from "./annotation-set.cases.ts";
import { anyCharacter } from "./any-character.cases.ts";
import { collectionFiles, fileSource } from "./collection-file.cases.ts";
import type { CollectionFile } from "./collection-file.ts";
import { lateralJson } from "./lateral-json.ts";
import { readCollectionSteps } from "./read-collection-file.ts";
import { writeCollectionSteps } from "./write-collection-file.ts";

const file: CollectionFile = {
  collection: { id: "collection-one", title: "One" },
  sources: [
    fileSource("the mayor said so", { id: "letter" }),
    fileSource("*No*", { id: "own-reply" }, "markdown"),
  ],
  annotations: [annotationWith()],
};

function written(given: CollectionFile): string {
  return finish(writeCollectionSteps(given)).join("");
}

function read(text: string) {
  return finish(readCollectionSteps(text));
}

/** The file with something put for something else, which must be there. */
function changed(from: string, to: string): string {
  const text = written(file);
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe("EX90 a collection as one file", () => {
  test("EX90 law: what is written is read back the same", () => {
    fc.assert(
      fc.property(collectionFiles, (given) => {
        const result = read(written(given));
        expect(result).toMatchObject({ ok: true, refused: [] });
        if (!result.ok) return;
        const { annotations, ...rest } = result.file;
        expect(rest).toEqual({ collection: given.collection, sources: given.sources });
        expect(new Set(annotations)).toEqual(new Set(given.annotations));
      }),
    );
  });

  test("EX90 law: the same data gives the same bytes, and they are JSON as people write it", () => {
    fc.assert(
      fc.property(collectionFiles, (given) => {
        const text = written(given);
        expect(written({ ...given, annotations: given.annotations.toReversed() })).toBe(text);
        expect(JSON.stringify(JSON.parse(text), null, 2)).toBe(text);
      }),
    );
  });

  test("EX90 sources keep their order, and a collection may have none", () => {
    const turned = read(written({ ...file, sources: file.sources.toReversed() }));
    expect(turned.ok && turned.file.sources.map(({ described }) => described.id)).toEqual([
      "own-reply",
      "letter",
    ]);
    expect(read(written({ ...file, sources: [], annotations: [] }))).toMatchObject({ ok: true, refused: [] });
  });
});

describe("EX91 what is bad in a collection’s file", () => {
  test.each([
    ["another text", '"*No*"', '"*Yes*"', "text: unexpected other characters, expected those of textHash"],
    [
      "no title",
      '"title": "A letter"',
      '"title": ""',
      'title: unexpected "", expected text that is not empty',
    ],
    ["another kind", '"textKind": "plain"', '"textKind": 5', "textKind: unexpected 5, expected"],
    ["no hash", '"textHash": "sha256:', '"textHash": "md5:', "textHash: unexpected"],
    ["no hash at all", '"textHash"', '"otherHash"', "textHash: unexpected"],
    ["a script for a link", '"https://example.org/letter"', '"javascript:alert(1)"', "link: unexpected"],
    ["an id twice", '"own-reply"', '"letter"', 'id: unexpected "letter" a second time'],
  ])("EX91 %s is refused alone, with its path", (_, from, to, problem) => {
    const result = read(changed(from, to));
    const sources = result.ok ? result.file.sources : [];
    const first = result.ok ? result.refused.find(({ path }) => path.startsWith("sources[")) : undefined;
    expect(sources).toHaveLength(1);
    expect(first?.path).toMatch(/^sources\[[01]\]$/);
    expect(first?.problem).toContain(problem);
  });

  test("EX91 an annotation without its source is refused, with its words", () => {
    const result = read(changed('"id": "letter"', '"id": "other"'));
    expect(result.ok && [result.file.annotations, result.refused]).toEqual([
      [],
      [
        {
          path: "annotations[id=a-first-annotation].sourceId",
          problem: 'unexpected source "letter", expected one that can be read in this file',
          words: "mayor",
        },
      ],
    ]);
  });

  test.each([
    ['"lateral-collection"', '"lateral-backup"', "not a collection saved by Lateral"],
    ['"version": 1', '"version": 2', "A newer Lateral wrote this file"],
    ['"utf-16"', '"bytes"', 'unit: unexpected "bytes", expected "utf-16"'],
    ['"collection-one"', '"__proto__"', "collection: id: unexpected"],
    ['"sources": [', '"texts": [', "sources: unexpected nothing, expected a list"],
  ])("EX91 %s that became %s is no such file", (from, to, problem) => {
    const result = read(changed(from, to));
    expect(result.ok ? "" : result.problem).toContain(problem);
  });

  test("EX91 a file that was cut off anywhere is refused", () => {
    const text = written(file);
    for (let length = 0; length < text.length; length++) {
      expect(read(text.slice(0, length)).ok).toBe(false);
    }
  });

  test("EX91 law: hostile changes are read or refused; nothing throws", () => {
    const change = fc.record({ at: fc.nat(), length: fc.nat(40), put: fc.string({ unit: anyCharacter }) });
    fc.assert(
      fc.property(collectionFiles, fc.array(change, { minLength: 1, maxLength: 3 }), (given, changes) => {
        let text = written(given);
        for (const { at, length, put } of changes) {
          const from = at % text.length;
          text = text.slice(0, from) + put + text.slice(from + length);
        }
        expect(typeof read(text).ok).toBe("boolean");
      }),
    );
  });

  test("EX91 law: any values in the place of its fields, or none, are read or refused; nothing throws", () => {
    const fields = fc.constantFrom("format", "version", "unit", "collection", "sources", "annotations");
    const inner = fc.constantFrom("id", "title", "kind", "link", "textHash", "textKind", "text", "pages");
    const values = fc.option(fc.jsonValue(), { nil: undefined });
    fc.assert(
      fc.property(collectionFiles, fields, inner, values, (given, field, name, value) => {
        const data = JSON.parse(written(given));
        expect(typeof read(JSON.stringify({ ...data, [field]: value })).ok).toBe("boolean");
        const sources = [{ ...data.sources[0], [name]: value }, value];
        expect(typeof read(JSON.stringify({ ...data, sources })).ok).toBe("boolean");
      }),
    );
  });

  test("EX91 the import of annotations says where such a file belongs", () => {
    const result = lateralJson.read(written(file));
    expect(result.ok ? "" : result.problem).toContain("Open it under Collections");
  });
});
