import fc from "fast-check";
import { expect, test } from "vitest";
import { pairCounts, pairF1, pairMatrix, readyPassages, seededRandom } from "./index.ts";
import { reading } from "./readings.cases.ts";

const text = "one two three four five six seven eight nine ten".slice(0, 40);

const ready = reading(["quote", "opinion"]).map((spans) =>
  readyPassages(
    text,
    spans.map(({ tag, ...span }, at) => ({ id: `${at}`, tag, spans: [span] })),
  ),
);

test("CL14 law: F1 is the same whoever comes first, and 1 with oneself", () => {
  fc.assert(
    fc.property(ready, ready, (a, b) => {
      expect(pairF1([pairCounts(a, b)])).toBe(pairF1([pairCounts(b, a)]));
      expect(pairF1([pairCounts(a, a)])).toBe(a.tags.length === 0 ? null : 1);
    }),
  );
});

test("CL14 half a credit needs half of the longer of the two", () => {
  const of = (start: number, end: number) =>
    readyPassages(text, [{ id: "a", tag: "quote", spans: [{ start, end }] }]);
  expect(pairF1([pairCounts(of(0, 7), of(0, 13))])).toBe(0.5);
  expect(pairF1([pairCounts(of(0, 3), of(0, 13))])).toBe(0);
  // A second text with full agreement: three of four credits.
  expect(pairF1([pairCounts(of(0, 7), of(0, 13)), pairCounts(of(0, 7), of(0, 7))])).toBe(0.75);
});

test("CL14 unsure passages are not compared", () => {
  expect(
    readyPassages(text, [{ id: "a", tag: "quote", spans: [{ start: 0, end: 3 }], unsure: true }]).tags,
  ).toEqual([]);
});

test("CL14 law: a class has every pair once, or as many for each reader", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 1, max: 200 }),
      fc.integer(),
      (count, most, seed) => {
        const readers = Array.from({ length: count }, () => []);
        const { pairs, of, isSample } = pairMatrix(readers, seededRandom(seed), most);
        expect(of).toBe((count * (count - 1)) / 2);
        expect(isSample).toBe(of > most);
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length);
        expect(pairs.every(({ a, b }) => a < b && b < count)).toBe(true);
        if (!isSample) expect(pairs).toHaveLength(of);
        else expect(pairs.length).toBeLessThanOrEqual(Math.max(most, count));
      },
    ),
  );
});

test("CL14 the same numbers draw the same pairs", () => {
  const readers = Array.from({ length: 40 }, () => []);
  const drawn = (seed: number) => pairMatrix(readers, seededRandom(seed), 100).pairs;
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(3)).not.toEqual(drawn(4));
});
