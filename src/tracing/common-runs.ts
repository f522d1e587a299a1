import { gramPlaces } from "./gram-places.ts";
import { createRuns, type Runs } from "./runs.ts";
import type { WordRow } from "./word-row.ts";

/**
 * Words in a row that a common run is looked for by. With four, chance and set phrases give several times as many runs;
 * with six, a copy in which every sixth word was altered would not be seen at all.
 */
const gramLength = 4;

/**
 * What stands in more places is a set phrase or a stretch that many texts have: it makes a run only where that is longer. Else a
 * name that stands in two hundred texts would make twenty thousand runs that tell nothing.
 */
const [rarePlaces, leastOfCommon] = [12, 8];

/** Places of the row that are looked at between two steps: some 5 ms on a slow computer. */
const placesAtOnce = 32_768;

/** What texts have in common. */
export interface CommonRuns {
  readonly runs: Runs;
  /**
   * How much of a set phrase the words are, from 1 on: the larger of half of how often they stand in a text that has them, and an
   * eighth of the texts that do.
   * @param at where a run begins, in the row
   * @param words of the run
   * @returns for each word that of the rarest four words in a row that it is one of
   */
  readonly commonness: (at: number, words: number) => Float64Array;
}

/** So often words may stand in each text, and in so many texts, without being a set phrase: a letter that several quote. */
const [fewTimes, fewTexts] = [2, 8];

/**
 * The stretches of at least `gramLength` words that two texts have in common and that can't be made longer, but for those
 * whose words stand too often to tell anything (`gramPlaces`). In no order, some twice. Yields the share that is done.
 */
export function* commonRunSteps(row: WordRow): Generator<number, CommonRuns, void> {
  const { ids, textOf } = row;
  const runs = createRuns();
  const { gramOf, counts, grams } = yield* numberGrams(ids);
  const { begins, ends, list, isListed, texts } = gramPlaces(row, gramOf, counts, grams);
  for (let gram = 1; gram <= grams; gram++) {
    if (gram % placesAtOnce === 0) yield 0.5 + (0.5 * gram) / grams;
    const [from = 0, to = 0] = [begins[gram], ends[gram]];
    for (let x = from; x < to; x++) {
      const a = list[x] ?? 0;
      for (let y = x + 1; y < to; y++) {
        const b = list[y] ?? 0;
        if (textOf[a] !== textOf[b]) add(a, b, to - from > rarePlaces ? leastOfCommon : gramLength);
      }
    }
  }
  return { runs, commonness: commonnessOf(counts, texts, gramOf) };

  function add(a: number, b: number, least: number): void {
    let before = 0;
    while (ids[a - before - 1] === ids[b - before - 1]) {
      before++;
      // The run is found from there.
      if (isListed[a - before] === 1 && isListed[b - before] === 1) return;
    }
    let words = gramLength;
    while (ids[a + words] === ids[b + words]) words++;
    if (before + words >= least) runs.add(a - before, b - before, before + words);
  }
}

function commonnessOf(
  counts: Uint32Array,
  texts: Uint32Array,
  gramOf: Uint32Array,
): CommonRuns["commonness"] {
  return (at, words) => {
    const common = new Float64Array(words).fill(words < gramLength ? 1 : Number.POSITIVE_INFINITY);
    for (let offset = 0; offset + gramLength <= words; offset++) {
      const gram = gramOf[at + offset] ?? 0;
      const inTexts = Math.max(1, texts[gram] ?? 0);
      const here = Math.max(1, (counts[gram] ?? 0) / inTexts / fewTimes, inTexts / fewTexts);
      for (let word = offset; word < offset + gramLength; word++) {
        common[word] = Math.min(common[word] ?? here, here);
      }
    }
    return common;
  };
}

interface Grams {
  /** By place of the row: the number of the gram that begins there, from 1; 0 at the end of the row. */
  readonly gramOf: Uint32Array;
  /** By gram: in how many places it begins. */
  readonly counts: Uint32Array;
  readonly grams: number;
}

/** Numbers the grams in the order in which they come first, by a table with open addresses. */
function* numberGrams(ids: Uint32Array): Generator<number, Grams, void> {
  const last = ids.length - gramLength;
  const gramOf = new Uint32Array(ids.length);
  const counts = new Uint32Array(ids.length + 1);
  const firsts = new Uint32Array(ids.length + 1);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * ids.length + 2)));
  const mask = slots.length - 1;
  let grams = 0;
  for (let at = 0; at <= last; at++) {
    if (at % placesAtOnce === 0) yield (0.5 * at) / last;
    let slot = hashAt(ids, at) & mask;
    let gram = slots[slot] ?? 0;
    while (gram !== 0 && !areSame(ids, firsts[gram] ?? 0, at)) {
      slot = (slot + 1) & mask;
      gram = slots[slot] ?? 0;
    }
    if (gram === 0) {
      grams++;
      gram = grams;
      slots[slot] = gram;
      firsts[gram] = at;
    }
    gramOf[at] = gram;
    counts[gram] = (counts[gram] ?? 0) + 1;
  }
  return { gramOf, counts, grams };
}

function hashAt(ids: Uint32Array, at: number): number {
  let hash = 0;
  for (let offset = 0; offset < gramLength; offset++) {
    hash = Math.imul(hash ^ (ids[at + offset] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function areSame(ids: Uint32Array, one: number, other: number): boolean {
  for (let offset = 0; offset < gramLength; offset++) {
    if (ids[one + offset] !== ids[other + offset]) return false;
  }
  return true;
}
