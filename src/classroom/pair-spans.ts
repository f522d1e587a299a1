import { type Edge, maximumMatching } from "./maximum-matching.ts";
import { overlapsBetween } from "./overlaps-between.ts";
import type { TaggedSpan } from "./unitized-segments.ts";

/**
 * Puts the spans of two readers together, one to one: first those that are the same with the same tag, then as many as
 * can be with the same ends, then with the same tag, then with as much overlap as can be had. Neither the order of the lists
 * nor which of the two comes first changes how good the pairs are.
 * @returns places in `a` and in `b`
 */
export function pairSpans(a: readonly TaggedSpan[], b: readonly TaggedSpan[]): [inA: number, inB: number][] {
  const pairs: [number, number][] = [];
  const same = new Map<string, number[]>();
  for (const [at, span] of b.entries()) {
    const name = nameOf(span);
    const places = same.get(name);
    if (places === undefined) same.set(name, [at]);
    else places.push(at);
  }
  const leftOfA: number[] = [];
  const takenOfB = new Set<number>();
  for (const [at, span] of a.entries()) {
    const found = same.get(nameOf(span))?.shift();
    if (found === undefined) leftOfA.push(at);
    else {
      pairs.push([at, found]);
      takenOfB.add(found);
    }
  }
  const leftOfB = [...b.keys()].filter((at) => !takenOfB.has(at));
  const rest = maximumMatching(edgesBetween(pick(a, leftOfA), pick(b, leftOfB)));
  for (const { left, right } of rest) pairs.push([leftOfA[left] ?? 0, leftOfB[right] ?? 0]);
  return pairs;
}

function nameOf({ start, end, tag }: TaggedSpan): string {
  return `${start} ${end} ${tag}`;
}

function pick<T>(list: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((place) => list[place] ?? []);
}

/**
 * Weights that put the same ends before the same tag, that before overlap, and that before the number of pairs: of ways that
 * are worth the same, all counts are then the same, too.
 */
function edgesBetween(a: readonly TaggedSpan[], b: readonly TaggedSpan[]): Edge[] {
  const overlaps = overlapsBetween(a, b);
  const pairs = 1 + Math.min(a.length, b.length);
  const shared = 1 + overlaps.reduce((sum, { length }) => sum + length, 0);
  return overlaps.map(({ left, right, length }) => {
    const [one, other] = [a[left], b[right]];
    const sameEnds = one?.start === other?.start && one?.end === other?.end ? 1 : 0;
    const sameTag = one?.tag === other?.tag ? 1 : 0;
    return { left, right, weight: ((sameEnds * pairs + sameTag) * shared + length) * pairs + 1 };
  });
}
