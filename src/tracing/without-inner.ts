import type { Passage, Place } from "./passage.ts";

/**
 * The passages that don't lie within another one on both sides: a refrain within a long passage stands in the other text at
 * each of its places, which the long passage says already. Of equal ones the first stays.
 */
export function withoutInner(passages: readonly Passage[]): Passage[] {
  const byPair = new Map<string, Passage[]>();
  const kept: Passage[] = [];
  for (const passage of passages.toSorted((one, other) => length(other) - length(one))) {
    const pair = JSON.stringify([passage.a.id, passage.b.id]);
    const larger = byPair.get(pair) ?? [];
    if (larger.some(({ a, b }) => isWithin(passage.a, a) && isWithin(passage.b, b))) continue;
    larger.push(passage);
    byPair.set(pair, larger);
    kept.push(passage);
  }
  return kept;
}

function length({ a, b }: Passage): number {
  return a.end - a.start + b.end - b.start;
}

function isWithin(inner: Place, outer: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
