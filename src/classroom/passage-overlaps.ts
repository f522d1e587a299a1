import type { Span } from "../text/index.ts";
import { type Overlap, overlapsBetween } from "./overlaps-between.ts";

/** Of two lists of passages, by their places, all pairs that share code units, and how many. */
export function passageOverlaps(a: readonly (readonly Span[])[], b: readonly (readonly Span[])[]): Overlap[] {
  // Most passages are one span: then each overlap of spans is one of passages.
  if (a.every(isOne) && b.every(isOne)) return overlapsBetween(a.flat(), b.flat());
  const [lefts, rights] = [flattened(a), flattened(b)];
  const found = new Map<string, { left: number; right: number; length: number }>();
  for (const overlap of overlapsBetween(lefts.spans, rights.spans)) {
    const left = lefts.owners[overlap.left] ?? 0;
    const right = rights.owners[overlap.right] ?? 0;
    const name = `${left} ${right}`;
    const known = found.get(name);
    if (known === undefined) found.set(name, { left, right, length: overlap.length });
    else known.length += overlap.length;
  }
  return [...found.values()];
}

function isOne({ length }: readonly Span[]): boolean {
  return length === 1;
}

function flattened(passages: readonly (readonly Span[])[]): {
  readonly spans: Span[];
  readonly owners: number[];
} {
  const spans: Span[] = [];
  const owners: number[] = [];
  for (const [owner, own] of passages.entries()) {
    for (const span of own) {
      spans.push(span);
      owners.push(owner);
    }
  }
  return { spans, owners };
}
