import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tagIds } from "../annotations/index.ts";
import { exerciseWith } from "./exercise.cases.ts";
import { type KeyEntry, keyFromTags, keyOverlaps, type TeacherTag } from "./index.ts";

function tagged(id: string, start: number, end: number, fields: Partial<TeacherTag> = {}): TeacherTag {
  return { id, sourceId: "letter", tag: "quote", spans: [{ start, end }], note: "", ...fields };
}

function entry(id: string, start: number, end: number, fields: Partial<KeyEntry> = {}): KeyEntry {
  return { id, sourceId: "letter", tag: "quote", spans: [{ start, end }], ...fields };
}

const sources = [
  { id: "letter", title: "A letter", textHash: "sha256:0a", parts: [{ start: 0, end: 100 }] },
  { id: "report", title: "A report", textHash: "sha256:0b" },
];
const asked = { sources, tags: ["quote", "opinion"] as const, key: null };

describe("CL70 tags become a key", () => {
  test("by source and in text order, whoever tagged first", () => {
    const made = keyFromTags(
      [tagged("c", 5, 9, { sourceId: "report" }), tagged("b", 30, 40), tagged("a", 10, 20)],
      asked,
    );
    expect(made).toEqual([entry("a", 10, 20), entry("b", 30, 40), entry("c", 5, 9, { sourceId: "report" })]);
  });

  test("what the exercise doesn't ask for is left out: other sources, tags and parts", () => {
    const elsewhere = [
      tagged("a", 10, 20, { sourceId: "novel" }),
      tagged("b", 10, 20, { tag: "statistic" }),
      tagged("c", 100, 120),
    ];
    expect(keyFromTags(elsewhere, asked)).toEqual([]);
    expect(keyFromTags([tagged("d", 99, 120)], asked)).toHaveLength(1);
  });

  test("what the teacher wasn't sure of is optional, and a note becomes the reason in one line", () => {
    expect(
      keyFromTags([tagged("a", 10, 20, { unsure: true, note: " He says so.\n\nRule 2. " })], asked),
    ).toEqual([entry("a", 10, 20, { optional: true, reason: "He says so. Rule 2." })]);
  });

  test("the same words tagged twice are one passage; who was sure goes first", () => {
    const twice = [tagged("a", 10, 20, { unsure: true }), tagged("b", 10, 20)];
    expect(keyFromTags(twice, asked)).toEqual([entry("b", 10, 20)]);
    expect(keyFromTags(twice.toReversed(), asked)).toEqual([entry("b", 10, 20)]);
  });
});

describe("CL71 what was written by hand stays", () => {
  const byHand = {
    optional: true,
    variants: [[{ start: 8, end: 20 }]],
    rule: 2,
    reason: "Said by the mayor.",
  };

  test("with the passage that has the same words", () => {
    const key = [entry("k", 10, 20, byHand)];
    expect(keyFromTags([tagged("a", 10, 20, { note: "Another." })], { ...asked, key })).toEqual(key);
  });

  test.each([0, 1])("also where another shares as much, in any order", (turned) => {
    const two = [entry("l", 5, 25, { rule: 1 }), entry("k", 10, 20, { rule: 2 })];
    const key = turned ? two.toReversed() : two;
    expect(keyFromTags([tagged("a", 10, 20)], { ...asked, key })).toEqual([entry("k", 10, 20, { rule: 2 })]);
  });

  test("else with the one of the same tag that shares most with it", () => {
    const key = [entry("k", 10, 20, byHand), entry("l", 20, 24, { rule: 3 })];
    const tags = [tagged("a", 8, 20), tagged("b", 23, 30), tagged("c", 10, 20, { tag: "opinion" })];
    const { variants: _, ...rest } = byHand;
    expect(keyFromTags(tags, { ...asked, key })).toEqual([
      entry("k", 8, 20, rest),
      entry("c", 10, 20, { tag: "opinion" }),
      entry("l", 23, 30, { rule: 3 }),
    ]);
  });

  test("no passage gets what another one has already, nor its id", () => {
    const key = [entry("a", 10, 20, { reason: "One." })];
    const made = keyFromTags([tagged("b", 10, 20), tagged("a", 15, 30)], { ...asked, key });
    expect(made).toEqual([entry("a", 10, 20, { reason: "One." }), entry("a-2", 15, 30)]);
  });
});

const someTags = fc.uniqueArray(fc.nat(1_000_000), { maxLength: 12 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          start: fc.nat(6),
          length: fc.integer({ min: 1, max: 3 }),
          tag: fc.constantFrom(...tagIds),
          sourceId: fc.constantFrom("letter", "report"),
          unsure: fc.boolean(),
          note: fc.constantFrom("", "Why."),
        })
        .map(({ start, length, ...fields }) => tagged(`id-${id}`, start, start + length, fields)),
    ),
  ),
);

test("CL72 the order of the tags changes nothing, and a key made again of the same tags is the same", () => {
  fc.assert(
    fc.property(someTags, (tags) => {
      const made = keyFromTags(tags, asked);
      expect(keyFromTags(tags.toReversed(), asked)).toEqual(made);
      expect(keyFromTags(tags, { ...asked, key: made })).toEqual(made);
      expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
    }),
  );
});

test("CL73 passages of one source and tag that share words are told, each pair once", () => {
  const key = [
    entry("a", 0, 10),
    entry("b", 9, 12),
    entry("c", 12, 15),
    entry("d", 0, 10, { tag: "opinion" }),
    entry("e", 0, 10, { sourceId: "report" }),
  ];
  expect(keyOverlaps(key).map((pair) => pair.map(({ id }) => id))).toEqual([["a", "b"]]);
  expect(keyOverlaps(exerciseWith().key ?? [])).toEqual([]);
});
