import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createTextHeights, type Stretch } from "./text-heights.ts";

const two: readonly Stretch[] = [
  { start: 0, end: 100, top: 0, bottom: 50 },
  { start: 120, end: 220, top: 80, bottom: 180 },
];

describe("at which height places of a text stand", () => {
  test("evenly inside of a stretch, and at the beginning of the next one between two", () => {
    const { heightOf, offsetAt } = createTextHeights(two);
    expect([0, 50, 99].map(heightOf)).toEqual([0, 25, 49.5]);
    expect([100, 110, 120, 170].map(heightOf)).toEqual([80, 80, 80, 130]);
    expect([0, 25, 60, 130].map(offsetAt)).toEqual([0, 50, 120, 170]);
  });

  test("beyond both ends it stays at the ends, and without text at 0", () => {
    const { heightOf, offsetAt } = createTextHeights(two);
    expect([-5, 1_000].map(heightOf)).toEqual([0, 180]);
    expect([-5, 1_000].map(offsetAt)).toEqual([0, 220]);
    expect(createTextHeights([]).heightOf(7)).toBe(0);
    expect(createTextHeights([]).offsetAt(7)).toBe(0);
  });

  const anyStretches = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(5), fc.integer({ min: 1, max: 40 }), fc.nat(5)), {
      minLength: 1,
      maxLength: 8,
    })
    .map((sizes) => {
      let [offset, height] = [0, 0];
      return sizes.map(([length, gap, high, space]): Stretch => {
        const stretch = { start: offset, end: offset + length, top: height, bottom: height + high };
        offset += length + gap;
        height += high + space;
        return stretch;
      });
    });

  test("a place in a stretch is found again by its height, and later ones stand no higher", () => {
    fc.assert(
      fc.property(anyStretches, (stretches) => {
        const { heightOf, offsetAt } = createTextHeights(stretches);
        const offsets = stretches.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, at) => start + at),
        );
        const heights = offsets.map(heightOf);
        expect(heights[0]).toBeGreaterThanOrEqual(0);
        expect(heights).toEqual(heights.toSorted((a, b) => a - b));
        const wrong = heights.filter(
          (height, at) => !(Math.abs(offsetAt(height) - (offsets[at] ?? 0)) < 5e-7),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
