import type { Span } from "../text/index.ts";
import type { Passage } from "./passage.ts";

/** What stands in another text in the place of an offset. */
export interface MatchingOffset {
  /** UTF-16 code units into the other text, a fraction where the place lies between two. */
  readonly offset: number;
  /** The passage that both texts share there; null where there is none and the place is reckoned from those around. */
  readonly passage: Passage | null;
}

/** Two texts laid along each other by the passages that they share. */
export interface Matching {
  /** The place in the second text for an offset of the first one. */
  inB(offset: number): MatchingOffset;
  inA(offset: number): MatchingOffset;
}

/** A place in each of two texts that belong together. */
interface Knot {
  readonly a: number;
  readonly b: number;
}

function spansOf({ a, b }: { readonly a: Span; readonly b: Span }): readonly Knot[] {
  return [
    { a: a.start, b: b.start },
    { a: a.end, b: b.end },
  ];
}

function knotsOf(passage: Passage): readonly Knot[] {
  const ends = spansOf(passage);
  return [...ends.slice(0, 1), ...passage.changes.flatMap(spansOf), ...ends.slice(1)];
}

/** On the straight line between the two knots around an offset. The knots go up on the side that is asked for. */
function along(knots: readonly Knot[], from: "a" | "b", to: "a" | "b", offset: number): number {
  const next = knots.findIndex((knot) => knot[from] > offset);
  const after = next < 0 ? knots.at(-1) : knots[next];
  const before = next < 0 ? after : (knots[next - 1] ?? after);
  if (!(before && after)) return 0;
  const length = after[from] - before[from];
  if (length === 0) return after[to];
  return before[to] + ((offset - before[from]) / length) * (after[to] - before[to]);
}

/** Of passages in the order of `a`, those that stand in the same order in `b`, with as many words as can be. */
function inOrder(passages: readonly Passage[]): readonly Passage[] {
  const best: { readonly words: number; readonly before: number }[] = [];
  let last = -1;
  for (const [index, passage] of passages.entries()) {
    let before = -1;
    for (let earlier = 0; earlier < index; earlier++) {
      const other = passages[earlier];
      const isBefore = other && other.a.end <= passage.a.start && other.b.end <= passage.b.start;
      if (isBefore && (best[earlier]?.words ?? 0) > (best[before]?.words ?? 0)) before = earlier;
    }
    best.push({ words: passage.words + (best[before]?.words ?? 0), before });
    if ((best[index]?.words ?? 0) > (best[last]?.words ?? 0)) last = index;
  }
  const chain: Passage[] = [];
  for (let index = last; index >= 0; index = best[index]?.before ?? -1) {
    const passage = passages[index];
    if (passage) chain.unshift(passage);
  }
  return chain;
}

/** More passages than this can't all be compared with each other; the longest ones have to do. */
const comparedAtMost = 2_000;

/**
 * Lays two texts along each other. Inside of a shared passage places match exactly; where several hold a place, that
 * counts which is in order with the most others, then the one with most words. Between passages, the ones before and
 * after it that stand in the same order in both texts are taken as fixed, and the way between them as even.
 * @param passages all with their `a` in the first text
 * @param lengths of both texts, UTF-16 code units
 */
export function createMatching(
  passages: readonly Passage[],
  lengths: { readonly a: number; readonly b: number },
): Matching {
  const longest = passages.toSorted((one, other) => other.words - one.words);
  const compared = longest.slice(0, comparedAtMost).sort((one, other) => one.a.start - other.a.start);
  const chain = inOrder(compared);
  const preferred = [...chain, ...longest.filter((passage) => !chain.includes(passage))];
  const line = [{ a: 0, b: 0 }, ...chain.flatMap(spansOf), { a: lengths.a, b: lengths.b }];
  const known = new Map<Passage, readonly Knot[]>();

  function find(from: "a" | "b", to: "a" | "b", offset: number): MatchingOffset {
    const at = Math.min(Math.max(offset, 0), lengths[from]);
    const passage = preferred.find(({ [from]: { start, end } }) => start <= at && at < end) ?? null;
    if (passage === null) return { offset: along(line, from, to, at), passage };
    const knots = known.get(passage) ?? knotsOf(passage);
    known.set(passage, knots);
    return { offset: along(knots, from, to, at), passage };
  }

  return {
    inB: (offset) => find("a", "b", offset),
    inA: (offset) => find("b", "a", offset),
  };
}
