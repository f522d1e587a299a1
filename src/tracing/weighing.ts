import type { CommonRuns } from "./common-runs.ts";
import type { WordRow } from "./word-row.ts";

/** How telling it is that texts have words in common: `words` of them from the place `at` of the row on. At least 0. */
export type Weigh = (at: number, words: number) => number;

/**
 * Weighs words: each by how rare it is, 0 to 1, and less where it is part of a set phrase: half where the phrase stands four times
 * in each text that has it, a third where it stands eight times.
 */
export function createWeighing(row: WordRow, commonness: CommonRuns["commonness"]): Weigh {
  const rarity = wordRarity(row);
  return (at, words) => {
    let weight = 0;
    for (const [offset, common] of commonness(at, words).entries()) {
      weight += rarity(row.ids[at + offset] ?? 0) / (1 + Math.log2(common));
    }
    return weight;
  };
}

/**
 * How telling each word is, by its number, from 0 to 1: the rarer among all words, and the fewer of the texts have it, the
 * nearer to 1. In the mean of its information (the logarithm of how rare it is) and its inverse document frequency, each
 * against the most that a word of this collection can have.
 */
function wordRarity({ ids, textOf, begins, different }: WordRow): (id: number) => number {
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
  // Few of the words are in any passage, and logarithms take long.
  return (id) => (share(all, counts[id] ?? 1) + share(textCount, texts[id] ?? 1)) / 2;
}

/** The logarithm of `all / count` against that of `all`. */
function share(all: number, count: number): number {
  return Math.log(all / count) / Math.log(all);
}
