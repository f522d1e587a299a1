import { expect, test } from "vitest";
import { passageAt } from "./passages.cases.ts";
import { passagesBetween, turnedPassage } from "./passages-between.ts";

const dropped = { kind: "dropped", a: { start: 12, end: 16 }, b: { start: 3, end: 3 }, weights: [] } as const;
const swapped = {
  kind: "swapped",
  a: { start: 20, end: 22 },
  b: { start: 7, end: 12 },
  weights: ["number"],
} as const;
const passage = passageAt([10, 40], [0, 28], [dropped, swapped]);

test("TR70 from the other text what was dropped is added, and places change sides", () => {
  expect(turnedPassage(passage)).toEqual({
    a: passage.b,
    b: passage.a,
    words: passage.words,
    weight: passage.weight,
    changes: [
      { kind: "added", a: dropped.b, b: dropped.a, weights: [] },
      { kind: "swapped", a: swapped.b, b: swapped.a, weights: ["number"] },
    ],
  });
  expect(turnedPassage(turnedPassage(passage))).toEqual(passage);
});

test("TR70 passages of two texts all begin in the one that is asked for, in its order", () => {
  const later = passageAt([60, 80], [30, 50]);
  const elsewhere = { ...later, b: { ...later.b, id: "C" } };
  const all = [turnedPassage(later), elsewhere, passage];
  expect(passagesBetween(all, "A", "B")).toEqual([passage, later]);
  expect(passagesBetween(all, "B", "A")).toEqual([turnedPassage(passage), turnedPassage(later)]);
  expect(passagesBetween(all, "B", "C")).toEqual([]);
});
