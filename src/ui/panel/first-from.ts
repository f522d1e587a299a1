import type { Annotation } from "../../annotations/index.ts";

/**
 * The index of the first annotation, in text order, that starts at or after an offset; the last one's where none does.
 * @param offset UTF-16 code units of the canonical text
 */
export function firstFrom(annotations: readonly Annotation[], offset: number): number {
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((annotations[middle]?.spans[0]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, Math.min(low, annotations.length - 1));
}
