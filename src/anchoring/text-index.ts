import type { TextSearch } from "./text-search.ts";

/**
 * UTF-16 code units of a gram. The rarest of the grams of a passage stands in a few places of a megabyte; with
 * three it would be hundreds, with more the short words that readers tag would fall out of the index.
 */
const gramLength = 4;

/**
 * Grams share at most this many buckets (a power of two): 512 kB, and few chance meetings in a megabyte of prose. Shorter
 * texts have as many as they have code units, or a little more.
 */
const mostBuckets = 1 << 17;

/** Code units that are indexed between two steps: 1 ms on a slow computer. */
const unitsAtOnce = 32_768;

/** Buckets with no more places than this are rare enough; a rarer one isn't looked for. */
const rareEnough = 4;

/** Places that may begin words, in ascending order, from `from` to before `to`, each `offset` units late. */
interface Places {
  readonly list: Uint32Array;
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** The bucket of the gram at `at`, of a number of buckets that is a power of two. */
function bucketAt(text: string, at: number, buckets: number): number {
  let hash = 0;
  for (let unit = 0; unit < gramLength; unit++) hash = Math.imul(hash, 31) + text.charCodeAt(at + unit);
  return (Math.imul(hash, 0x9e3779b1) >>> 15) & (buckets - 1);
}

/**
 * Makes an index of the text: after 20 to 30 ms for a megabyte a search costs microseconds, where going through the
 * text costs a millisecond. Yields the share that is done, 0 to 1.
 */
export function* indexSteps(text: string): Generator<number, TextSearch, void> {
  const grams = Math.max(0, text.length - gramLength + 1);
  // First how many places each bucket has, then where it ends, then (filling from behind) where it begins.
  const buckets = Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(text.length + 1)));
  const begins = new Uint32Array(buckets + 1);
  for (let at = 0; at < grams; at++) {
    if (at % unitsAtOnce === 0) yield at / grams / 2;
    const bucket = bucketAt(text, at, buckets);
    begins[bucket] = (begins[bucket] ?? 0) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket <= buckets; bucket++) {
    sum += begins[bucket] ?? 0;
    begins[bucket] = sum;
  }
  const list = new Uint32Array(grams);
  for (let at = grams - 1; at >= 0; at--) {
    if (at % unitsAtOnce === 0) yield 1 - at / grams / 2;
    const bucket = bucketAt(text, at, buckets);
    const place = (begins[bucket] ?? 0) - 1;
    begins[bucket] = place;
    list[place] = at;
  }
  return searchIn(text, begins, list);
}

function searchIn(text: string, begins: Uint32Array, list: Uint32Array): TextSearch {
  /** Words shorter than a gram, with all of their places: the same few are asked for again and again. */
  const short = new Map<string, Places>();

  function placesOf(words: string): Places {
    if (words.length < gramLength) {
      const known = short.get(words) ?? allPlaces(text, words);
      short.set(words, known);
      return known;
    }
    let best: Places = { list, from: 0, to: list.length, offset: 0 };
    for (let offset = 0; offset <= words.length - gramLength; offset++) {
      const bucket = bucketAt(words, offset, begins.length - 1);
      const [from = 0, to = 0] = [begins[bucket], begins[bucket + 1]];
      if (to - from < best.to - best.from) best = { list, from, to, offset };
      if (best.to - best.from <= rareEnough) break;
    }
    return best;
  }

  function nearest(words: string, near: number, most: number): number[] {
    const { list, from, to, offset } = placesOf(words);
    const stands = (place: number) => {
      const start = (list[place] ?? 0) - offset;
      return start >= 0 && text.startsWith(words, start) ? start : null;
    };
    const found: number[] = [];
    let right = firstAbove(list, from, to, near + offset);
    let left = right - 1;
    let leftStart: number | null = null;
    let rightStart: number | null = null;
    while (found.length < most) {
      for (; leftStart === null && left >= from; left--) leftStart = stands(left);
      for (; rightStart === null && right < to; right++) rightStart = stands(right);
      if (rightStart === null || (leftStart !== null && near - leftStart <= rightStart - near)) {
        if (leftStart === null) break;
        found.push(leftStart);
        leftStart = null;
      } else {
        found.push(rightStart);
        rightStart = null;
      }
    }
    return found;
  }

  return {
    text,
    nearest,
    occursOnce: (from, to) => nearest(text.slice(from, to), from, 2).length === 1,
  };
}

/** The first place from `from` to `to` whose offset is greater than `near`, or `to`. */
function firstAbove(list: Uint32Array, from: number, to: number, near: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= near) low = middle + 1;
    else high = middle;
  }
  return low;
}

function allPlaces(text: string, words: string): Places {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return { list: Uint32Array.from(found), from: 0, to: found.length, offset: 0 };
}
