import fc from "fast-check";
import type { TaggedSpan } from "./unitized-segments.ts";

/** The text that all readings here are of. */
export const within = { start: 0, end: 40 };

/** Readings of one text, each without overlap: pairs of neighbouring cuts, every second left out. */
export function readings(tags: readonly string[], { minLength = 2, maxLength = 5 } = {}) {
  return fc.array(reading(tags), { minLength, maxLength });
}

/** One reading; its units may touch. */
export function reading(tags: readonly string[]): fc.Arbitrary<TaggedSpan[]> {
  const cuts = fc.uniqueArray(fc.integer({ min: within.start, max: within.end }), { maxLength: 8 });
  return fc
    .tuple(cuts, fc.array(fc.constantFrom(...tags, null), { minLength: 8, maxLength: 8 }))
    .map(([places, kinds]) => {
      const sorted = places.sort((a, b) => a - b);
      return sorted.flatMap((start, at) => {
        const end = sorted[at + 1];
        const tag = kinds[at];
        return end === undefined || tag === null || tag === undefined ? [] : [{ start, end, tag }];
      });
    });
}

/** The same in another order. */
export function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}
