import { type CodePointOffsets, codePointOffsets } from "./code-point-offsets.ts";

/** Gives for a text how its code points are counted. Yields the share that is done, 0 to 1. */
export type TextOffsets = (text: string) => Generator<number, CodePointOffsets, void>;

/** Counts each text once, however often it is asked for. */
export function createTextOffsets(): TextOffsets {
  const counted = new Map<string, CodePointOffsets>();
  return function* offsetsOf(text) {
    const known = counted.get(text) ?? (yield* codePointOffsets(text));
    counted.set(text, known);
    return known;
  };
}
