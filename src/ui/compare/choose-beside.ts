import type { Source } from "../../sources/index.ts";
import { type Passage, type TracedText, wordShares } from "../../tracing/index.ts";

/**
 * How many words a source shares with each other one, by their ids; those that share none are missing. Words that one of
 * both repeats count once, as on the map.
 */
export function wordsSharedWith(
  passages: readonly Passage[],
  texts: readonly TracedText[],
  sourceId: string,
): ReadonlyMap<string, number> {
  const own = passages.filter(({ a, b }) => a.id === sourceId || b.id === sourceId);
  const ids = new Set(own.flatMap(({ a, b }) => [a.id, b.id]));
  const shares = wordShares(
    texts.filter(({ id }) => ids.has(id)),
    own,
  );
  return new Map(shares.map(({ aId, bId, words }) => [aId === sourceId ? bId : aId, words]));
}

/**
 * Which source stands beside the open one: the wanted one, else the one that shares most, else the first. Null as long as
 * that can't be told.
 * @param shared words that each shares; null until it is known
 */
export function besideOf(
  others: readonly Source[],
  wantedId: string | null,
  shared: ReadonlyMap<string, number> | null,
): Source | null {
  const wanted = others.find(({ id }) => id === wantedId);
  if (wanted) return wanted;
  if (shared === null) return null;
  const wordsOf = ({ id }: Source) => shared.get(id) ?? 0;
  return others.toSorted((one, other) => wordsOf(other) - wordsOf(one))[0] ?? null;
}

/** The passages with most words, no more than `atMost`, in the order in which they were given. */
export function longestOf(passages: readonly Passage[], atMost: number): readonly Passage[] {
  if (passages.length <= atMost) return passages;
  const longest = new Set(passages.toSorted((one, other) => other.words - one.words).slice(0, atMost));
  return passages.filter((passage) => longest.has(passage));
}
