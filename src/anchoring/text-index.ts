import { partOf } from "../text/index.ts";
import { nearestOf, type PlaceList } from "./nearest-of.ts";
import { type PlaceLists, placeListSteps } from "./place-lists.ts";
import type { TextSearch } from "./text-search.ts";
import { type TokenIndex, tokenIndexSteps } from "./token-index.ts";

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

/** Buckets with no more places than this are rare enough; a rarer one isn't looked for. */
const rareEnough = 4;

/** Places that may begin words, each `offset` units late. */
interface Places extends PlaceList {
  readonly offset: number;
}

/** The bucket of the gram at `at`, of a number of buckets that is a power of two. */
function bucketAt(text: string, at: number, buckets: number): number {
  let hash = 0;
  for (let unit = 0; unit < gramLength; unit++) hash = Math.imul(hash, 31) + text.charCodeAt(at + unit);
  return (Math.imul(hash, 0x9e3779b1) >>> 15) & (buckets - 1);
}

/**
 * Makes an index of the text and of its words: after 100 ms for a megabyte a search costs microseconds, where going
 * through the text costs a millisecond. Yields the share that is done, 0 to 1.
 */
export function* indexSteps(text: string): Generator<number, TextSearch, void> {
  const grams = Math.max(0, text.length - gramLength + 1);
  const buckets = Math.min(mostBuckets, 2 ** Math.ceil(Math.log2(text.length + 1)));
  const lists = yield* partOf(
    placeListSteps(grams, buckets, (at) => bucketAt(text, at, buckets)),
    0,
    0.3,
  );
  const tokens = yield* partOf(tokenIndexSteps(text), 0.3, 1);
  return searchIn(text, lists, tokens);
}

function searchIn(text: string, { begins, list }: PlaceLists, tokens: TokenIndex): TextSearch {
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
    const { offset, ...places } = placesOf(words);
    return nearestOf(places, near + offset, most, (place) => {
      const start = place - offset;
      return start >= 0 && text.startsWith(words, start) ? start : null;
    });
  }

  return {
    text,
    nearest,
    occursOnce: (from, to) => nearest(text.slice(from, to), from, 2).length === 1,
    tokens: () => tokens,
  };
}

function allPlaces(text: string, words: string): Places {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return { list: Uint32Array.from(found), from: 0, to: found.length, offset: 0 };
}
