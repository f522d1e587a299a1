import {
  createVocabulary,
  partOf,
  type Tokens,
  tokenSteps,
  unknownToken,
  type Vocabulary,
} from "../text/index.ts";
import { nearestOf } from "./nearest-of.ts";
import { type PlaceLists, placeListSteps } from "./place-lists.ts";

/** The words and signs of a text, with a list of where each stands. */
export interface TokenIndex extends Tokens {
  readonly text: string;
  /** The words and signs of another text, with the numbers of this one; `unknownToken` for those that it doesn't have. */
  read(words: string): Tokens;
  /** The token that starts at an offset (UTF-16 code units) or next after it. */
  tokenAt(offset: number): number;
  /** Where these tokens stand one after another, nearest to the token `near` first, at most `most`; empty when nowhere. */
  nearest(ids: Uint32Array, near: number, most: number): number[];
  /**
   * Where a passage of these tokens may begin, though some of them be others now: the places that rare runs of three
   * point to, or where there are none rare single ones. In any order, with a place for each that points to it.
   */
  seeds(ids: Uint32Array, near: number): number[];
}

/** Tokens in a row that are looked for together: few passages share three words in a row by chance. */
const gramLength = 3;

/** Runs share at most so many buckets, a power of two. */
const mostBuckets = 1 << 17;

/** A run that stands more often points to too many places to tell anything. */
const rareEnough = 48;

function bucketOf(ids: Uint32Array, at: number, buckets: number): number {
  const hash =
    Math.imul(ids[at] ?? 0, 0x9e3779b1) ^
    Math.imul(ids[at + 1] ?? 0, 0x85ebca6b) ^
    Math.imul(ids[at + 2] ?? 0, 0xc2b2ae35);
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12) & (buckets - 1);
}

/** Makes the index of a text: some 70 ms for a megabyte. Yields the share that is done, 0 to 1. */
export function* tokenIndexSteps(text: string): Generator<number, TokenIndex, void> {
  const vocabulary = createVocabulary();
  const tokens = yield* partOf(tokenSteps(text, vocabulary.learn), 0, 0.7);
  const { ids } = tokens;
  const single = yield* partOf(
    placeListSteps(ids.length, vocabulary.size() + 1, (at) => ids[at] ?? 0),
    0.7,
    0.85,
  );
  const grams = Math.max(0, ids.length - gramLength + 1);
  const buckets = Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(grams + 2)));
  const runs = yield* partOf(
    placeListSteps(grams, buckets, (at) => bucketOf(ids, at, buckets)),
    0.85,
    1,
  );
  return indexOf(text, tokens, vocabulary, single, runs);
}

/** Calls back with the places of a key, where they are few enough to tell something. */
function addRare({ begins, list }: PlaceLists, key: number, add: (place: number) => void): void {
  const [from = 0, to = 0] = [begins[key], begins[key + 1]];
  if (to - from > rareEnough) return;
  for (let at = from; at < to; at++) add(list[at] ?? 0);
}

function indexOf(
  text: string,
  tokens: Tokens,
  vocabulary: Vocabulary,
  single: PlaceLists,
  runs: PlaceLists,
): TokenIndex {
  const { ids, starts } = tokens;
  const buckets = runs.begins.length - 1;

  function stands(wanted: Uint32Array, at: number): boolean {
    if (at < 0 || at + wanted.length > ids.length) return false;
    for (let index = 0; index < wanted.length; index++) if (ids[at + index] !== wanted[index]) return false;
    return true;
  }

  /** The shortest list of places for one of the tokens, or for one of their runs. */
  function rarest(wanted: Uint32Array) {
    let best = { list: single.list, from: 0, to: single.list.length, offset: 0 };
    const offer = ({ begins, list }: PlaceLists, key: number, offset: number) => {
      const [from = 0, to = 0] = [begins[key], begins[key + 1]];
      if (to - from < best.to - best.from) best = { list, from, to, offset };
    };
    for (let offset = 0; offset < wanted.length; offset++) {
      offer(single, wanted[offset] ?? 0, offset);
      if (offset + gramLength <= wanted.length) offer(runs, bucketOf(wanted, offset, buckets), offset);
      if (best.to - best.from <= 4) break;
    }
    return best;
  }

  function nearest(wanted: Uint32Array, near: number, most: number): number[] {
    if (wanted.length === 0 || wanted.includes(unknownToken)) return [];
    const { list, from, to, offset } = rarest(wanted);
    return nearestOf({ list, from, to }, near + offset, most, (place) => {
      const at = place - offset;
      return stands(wanted, at) ? at : null;
    });
  }

  function seeds(wanted: Uint32Array, near: number): number[] {
    const found: number[] = [];
    for (let offset = 0; offset + gramLength <= wanted.length; offset++) {
      const run = wanted.subarray(offset, offset + gramLength);
      addRare(runs, bucketOf(wanted, offset, buckets), (place) => {
        if (stands(run, place)) found.push(place - offset);
      });
    }
    if (found.length > 0) return found;
    for (const [offset, id] of wanted.entries()) {
      if (id !== unknownToken) addRare(single, id, (place) => found.push(place - offset));
    }
    if (found.length > 0) return found;
    const { list, from, to, offset } = rarest(wanted.filter((id) => id !== unknownToken));
    return nearestOf({ list, from, to }, near + offset, rareEnough, (place) => place - offset);
  }

  return {
    ...tokens,
    text,
    read(words) {
      const steps = tokenSteps(words, vocabulary.know);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    },
    tokenAt(offset) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    nearest,
    seeds,
  };
}
