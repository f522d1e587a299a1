import type { Source } from "../../sources/index.ts";
import type { Passage } from "../../tracing/index.ts";

/** How many words of shared passages a source has with each other one, by their ids; those without any are missing. */
export function wordsSharedWith(passages: readonly Passage[], sourceId: string): ReadonlyMap<string, number> {
  const shared = new Map<string, number>();
  for (const { a, b, words } of passages) {
    const otherId = a.id === sourceId ? b.id : b.id === sourceId ? a.id : null;
    if (otherId !== null) shared.set(otherId, (shared.get(otherId) ?? 0) + words);
  }
  return shared;
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
