import type { Span } from "../text/index.ts";

/** Two spans that share something. */
export interface Overlap {
  readonly left: number;
  readonly right: number;
  /** Code units that they share, at least 1. */
  readonly length: number;
}

/** All pairs of spans of two lists that share a code unit, by their places in the lists. Cost: sorting, and the pairs. */
export function overlapsBetween(a: readonly Span[], b: readonly Span[]): Overlap[] {
  const lefts = inTextOrder(a);
  const rights = inTextOrder(b);
  const overlaps: Overlap[] = [];
  let open: Placed[] = [];
  let next = 0;
  for (const left of lefts) {
    for (let right = rights[next]; right !== undefined && right.start < left.end; right = rights[next]) {
      open.push(right);
      next++;
    }
    // Spans on the left come by their starts, so what ends before this one meets none of the later.
    open = open.filter(({ end }) => end > left.start);
    for (const right of open) {
      const length = Math.min(left.end, right.end) - Math.max(left.start, right.start);
      if (length > 0) overlaps.push({ left: left.place, right: right.place, length });
    }
  }
  return overlaps;
}

interface Placed extends Span {
  readonly place: number;
}

function inTextOrder(spans: readonly Span[]): Placed[] {
  return spans
    .map(({ start, end }, place) => ({ start, end, place }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
