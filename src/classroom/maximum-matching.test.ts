import fc from "fast-check";
import { expect, test } from "vitest";
import { type Edge, maximumMatching } from "./maximum-matching.ts";

/** Edges between up to six things on each side. */
const edges = fc.array(
  fc.record({
    left: fc.integer({ min: 0, max: 5 }),
    right: fc.integer({ min: 0, max: 5 }),
    weight: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 14 },
);

function worthOf(taken: readonly Edge[]): number {
  return taken.reduce((sum, { weight }) => sum + weight, 0);
}

/** The most that can be had, by looking at every way. */
function most([first, ...rest]: readonly Edge[]): number {
  if (first === undefined) return 0;
  const apart = rest.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(most(rest), first.weight + most(apart));
}

test("CL10 law: no way is worth more", () => {
  fc.assert(
    fc.property(edges, (list) => {
      expect(worthOf(maximumMatching(list))).toBe(most(list));
    }),
  );
});

test("CL10 law: nothing is taken twice, and only what was offered", () => {
  fc.assert(
    fc.property(edges, (list) => {
      const taken = maximumMatching(list);
      expect(new Set(taken.map(({ left }) => left)).size).toBe(taken.length);
      expect(new Set(taken.map(({ right }) => right)).size).toBe(taken.length);
      for (const edge of taken) expect(list).toContain(edge);
    }),
  );
});

test("CL10 law: the order of the edges changes nothing of what it is worth", () => {
  fc.assert(
    fc.property(
      edges.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        expect(worthOf(maximumMatching(shuffled))).toBe(worthOf(maximumMatching(list)));
      },
    ),
  );
});

test("CL10 the greedy choice is not taken where it costs more than it gives", () => {
  const taken = maximumMatching([
    { left: 0, right: 0, weight: 10 },
    { left: 0, right: 1, weight: 9 },
    { left: 1, right: 0, weight: 9 },
  ]);
  expect(taken.map(({ left, right }) => [left, right])).toEqual([
    [0, 1],
    [1, 0],
  ]);
});
