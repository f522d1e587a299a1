import fc from "fast-check";
import { expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { orderedPairs, type Passage, pairMatrix, readyPassages, seededRandom } from "./index.ts";
import { readings } from "./readings.cases.ts";

const text = "one two three four five six seven eight nine ten".slice(0, 40);
const classes = readings(["quote"], { minLength: 0, maxLength: 9 }).map((raters) =>
  raters.map((spans) => [
    readyPassages(
      text,
      spans.map(({ tag, ...span }): Passage => ({ id: `${span.start}`, tag, spans: [span] })),
    ),
  ]),
);

test("CL104 law: all readers, or as many as can be drawn, by their mean, with every pair among them", () => {
  fc.assert(
    fc.property(classes, fc.integer({ min: 2, max: 9 }), (ready, most) => {
      const all = pairMatrix(ready, seededRandom(1));
      const sample = pairMatrix(ready, seededRandom(1), 4);
      const { readers, means, pairs } = finish(orderedPairs(ready, sample, most));
      expect(readers).toHaveLength(Math.min(ready.length, most));
      expect(new Set(readers).size).toBe(readers.length);
      const drawn = readers.map((reader) => means[reader] ?? -1);
      expect(drawn).toEqual(drawn.toSorted((a, b) => b - a));
      expect(pairs).toEqual(all.pairs.filter(({ a, b }) => readers.includes(a) && readers.includes(b)));
    }),
  );
});

test("CL104 a reader's mean is that of their pairs; the first and the last of the order are drawn", () => {
  const ready = [
    [0, 3],
    [0, 3],
    [4, 7],
    [0, 7],
  ].map(([start = 0, end = 0]) => [
    readyPassages(text, [{ id: "a", tag: "quote", spans: [{ start, end }] }]),
  ]);
  const { readers, means } = finish(orderedPairs(ready, pairMatrix(ready, seededRandom(1)), 2));
  expect(means).toEqual([1 / 3, 1 / 3, 0, 0]);
  expect(readers).toEqual([0, 3]);
});
