import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listHeight, placeCards } from "./card-layout.ts";

const gap = 8;

/** Cards in the order of their passages, several often at one height; the first passages may stand above the list. */
const cards = fc
  .array(
    fc.record({
      step: fc.oneof(fc.constant(0), fc.constant(0.5), fc.integer({ min: 1, max: 400 })),
      height: fc.integer({ min: 20, max: 300 }),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .chain((steps) =>
    fc.integer({ min: -200, max: 300 }).map((first) => {
      let wished = first;
      return steps.map(({ step, height }) => {
        wished += step;
        return { wished, height };
      });
    }),
  );

describe("cards beside their passages", () => {
  test("a card stands at its passage where there is room, else below the card before it", () => {
    const wishes = [
      { wished: 10, height: 50 },
      { wished: 30, height: 50 },
      { wished: 30, height: 20 },
      { wished: 400, height: 20 },
    ];
    expect(placeCards(wishes, gap).map(({ top }) => top)).toEqual([10, 68, 126, 400]);
  });

  test("a passage above the list has its card at the top of the list", () => {
    expect(placeCards([{ wished: -30, height: 50 }], gap)).toEqual([{ wished: -30, top: 0 }]);
  });

  test("law: cards never overlap, never stand above their passages, and none is lower than it must be", () => {
    fc.assert(
      fc.property(cards, (wishes) => {
        const placed = placeCards(wishes, gap);
        let free = 0;
        for (const [index, { wished, top }] of placed.entries()) {
          expect(wished).toBe(wishes[index]?.wished);
          expect(top).toBeGreaterThanOrEqual(wished);
          expect(top).toBeGreaterThanOrEqual(free);
          expect([wished, free]).toContain(top);
          free = top + (wishes[index]?.height ?? 0) + gap;
        }
      }),
    );
  });
});

describe("the list's height for a height of the text", () => {
  test("without cards it is the same height", () => {
    expect(listHeight([], 120)).toBe(120);
  });

  test("a passage's height gives its card's, and half way between two passages lies half way between cards", () => {
    const placed = [
      { wished: 100, top: 100 },
      { wished: 120, top: 200 },
    ];
    expect([90, 100, 110, 120, 130].map((height) => listHeight(placed, height))).toEqual([
      90, 100, 150, 200, 210,
    ]);
  });

  test("of several cards at one height the first stands beside the passage", () => {
    const placed = [
      { wished: 100, top: 100 },
      { wished: 100, top: 160 },
      { wished: 200, top: 220 },
    ];
    expect([100, 150, 200].map((height) => listHeight(placed, height))).toEqual([100, 160, 220]);
  });

  test("law: it grows with the height of the text, without jumps", () => {
    const heights = fc.double({ min: -400, max: 6_000, noNaN: true });
    fc.assert(
      fc.property(cards, heights, heights, (wishes, one, other) => {
        const placed = placeCards(wishes, gap);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(listHeight(placed, low)).toBeLessThanOrEqual(listHeight(placed, high) + 1e-6);
        const tiny = 1e-6;
        for (const height of [low, high, ...placed.map(({ wished }) => wished)]) {
          // Within half a pixel of text the list moves by the heights of a dozen cards at most: 7,400 times as fast.
          const moved = listHeight(placed, height + tiny) - listHeight(placed, height - tiny);
          expect(moved).toBeGreaterThanOrEqual(-1e-9);
          expect(moved).toBeLessThan(0.05);
        }
      }),
    );
  });
});
