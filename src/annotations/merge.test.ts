import fc from "fast-check";
import { expect, test } from "vitest";
import { annotations, annotationWith, recordSets } from "./annotation.cases.ts";
import { canonicalJson } from "./canonical-json.ts";
import { mergeRecords, mergeSets } from "./merge.ts";
import { sameContent } from "./same-content.ts";

const sameId = annotations.map((record) => ({ ...record, id: "first-one" }));

test("RE8 the newer record wins, a tombstone too", () => {
  const old = annotationWith({ v: [1, 0, "a"], note: "old" });
  const deleted = annotationWith({ v: [1, 1, "a"], deleted: true });
  expect(mergeRecords(old, deleted)).toBe(deleted);
  expect(mergeRecords(deleted, old)).toBe(deleted);
});

test("RE8 different records with one stamp: the same one wins on both sides", () => {
  const one = annotationWith({ note: "one" });
  const two = annotationWith({ note: "two" });
  expect(mergeRecords(one, two)).toBe(mergeRecords(two, one));
});

test("RE8 records of different ids are not merged", () => {
  expect(() => mergeRecords(annotationWith(), annotationWith({ id: "another-one" }))).toThrow(RangeError);
});

test("RE8 law: merging records is commutative, associative and idempotent", () => {
  fc.assert(
    fc.property(sameId, sameId, sameId, (a, b, c) => {
      expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      expect(mergeRecords(a, a)).toBe(a);
    }),
  );
});

test("RE8 law: merging sets is commutative, associative and idempotent", () => {
  fc.assert(
    fc.property(recordSets, recordSets, recordSets, (a, b, c) => {
      expect(mergeSets(a, b)).toEqual(mergeSets(b, a));
      expect(mergeSets(mergeSets(a, b), c)).toEqual(mergeSets(a, mergeSets(b, c)));
      expect(mergeSets(a, a)).toBe(a);
    }),
  );
});

test("RE9 a set with nothing new gives back ours", () => {
  const ours = new Map([["a-first-annotation", annotationWith({ v: [2_000, 0, "a"] })]]);
  expect(mergeSets(ours, new Map([["a-first-annotation", annotationWith()]]))).toBe(ours);
  expect(mergeSets(ours, new Map([["a-first-annotation", annotationWith({ v: [3_000, 0, "a"] })]]))).not.toBe(
    ours,
  );
});

test("RE12 content leaves out the stamp and the time of modification, and nothing else", () => {
  const record = annotationWith({ color: "green" });
  expect(sameContent(record, { ...record, v: [9, 9, "z"], modified: "2027-01-01T00:00:00Z" })).toBe(true);
  expect(sameContent(record, annotationWith({ color: "red" }))).toBe(false);
  expect(sameContent(record, { ...record, deleted: true })).toBe(false);
});

test("RE18 the order of fields does not matter, the order of lists does", () => {
  expect(canonicalJson({ b: [2, 1], a: { d: 1, c: null }, e: undefined })).toBe(
    '{"a":{"c":null,"d":1},"b":[2,1]}',
  );
  expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
});

test("RE18 a key named __proto__ is data like any other", () => {
  expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
});
