import type { WordRow } from "./word-row.ts";

/**
 * How telling each word is, by its number, from 0 to 1: the rarer among all words, and the fewer of the texts have it, the
 * nearer to 1. In the mean of its information (the logarithm of how rare it is) and its inverse document frequency, each
 * against the most that a word of this collection can have.
 */
export function wordRarity({ ids, textOf, begins, different }: WordRow): Float64Array {
  const counts = new Uint32Array(different + 1);
  const texts = new Uint32Array(different + 1);
  /** By word: the last text that it was seen in, from 1. */
  const seen = new Uint32Array(different + 1);
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    if (id > different) continue;
    counts[id] = (counts[id] ?? 0) + 1;
    const text = (textOf[at] ?? 0) + 1;
    if (seen[id] !== text) {
      seen[id] = text;
      texts[id] = (texts[id] ?? 0) + 1;
    }
  }
  const [all, textCount] = [ids.length, begins.length];
  return Float64Array.from(counts, (count, id) =>
    count === 0 ? 0 : (share(all, count) + share(textCount, texts[id] ?? 0)) / 2,
  );
}

/** The logarithm of `all / count` against that of `all`. */
function share(all: number, count: number): number {
  return Math.log(all / count) / Math.log(all);
}
