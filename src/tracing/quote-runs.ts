import type { TracedRow } from "./traced-row.ts";
import type { Words } from "./words.ts";

/** Words that stand in the quote and in a text alike, one after the other. Counted in words. */
export interface Run {
  /** Of the first word in the quote. */
  readonly quote: number;
  /** Of the first word in the text. */
  readonly text: number;
  readonly length: number;
}

/** Places of a text that don't count, in words: from the first to before the second. */
export type Blocked = readonly [from: number, to: number];

/** A word that stands at so few places is looked for alone, any other only with the next one. */
export const fewPlaces = 4;
/** Of a pair of words with more places only the first ones are looked at. Only worn phrases of a very long text have more. */
const mostPlaces = 4_096;
/** Above so many words only longer runs are looked for: pairs of words would be found everywhere. */
const longQuote = 300;
const shortestInLong = 4;
/** Behind the start of so long a run no other ones are looked for inside of it. */
const sureRun = 32;
/** So many runs of a quote are chained; those with the most words are kept. */
const mostRuns = 300;

/** All runs of two words and more, and of one where the word is rare, in the order of the quote. */
export function quoteRuns({ ids }: Words, row: TracedRow, blocked: Blocked): Run[] {
  const runs: Run[] = [];
  const isLong = ids.length > longQuote;
  let work = 0;
  const most = 64 * (ids.length + row.words.ids.length) + 1_000_000;

  for (let at = 0; at < ids.length && work < most; at++) {
    const { places, shift, shortest } = placesToTry(ids, at, row, isLong);
    let longest = 0;
    for (const here of places.subarray(0, mostPlaces)) {
      const place = here - shift;
      const length = isSame(at - 1, place - 1) ? 0 : sameFrom(at, place);
      work += 1 + length;
      if (length >= shortest) runs.push({ quote: at, text: place, length });
      longest = Math.max(longest, length);
      if (work > most) break;
    }
    if (longest >= sureRun) at += longest - 1;
  }
  return isLong || runs.length <= mostRuns ? runs : longestOf(runs);

  function sameFrom(quote: number, text: number): number {
    let length = 0;
    while (isSame(quote + length, text + length)) length++;
    return length;
  }

  function isSame(quote: number, text: number): boolean {
    if (quote < 0 || text < 0 || quote >= ids.length || text >= row.words.ids.length) return false;
    return ids[quote] === row.words.ids[text] && (text < blocked[0] || text >= blocked[1]);
  }
}

/** Where a run may begin that starts with a word of the quote. */
interface PlacesToTry {
  readonly places: Uint32Array;
  /** How far the places lie behind the run's start, in words. */
  readonly shift: number;
  /** Shorter runs don't count. */
  readonly shortest: number;
}

function placesToTry(ids: Uint32Array, at: number, row: TracedRow, isLong: boolean): PlacesToTry {
  const places = row.placesOf(ids[at] ?? 0);
  const isAlone = !isLong && (places.length <= fewPlaces || ids.length === 1);
  const shortest = isAlone ? 1 : isLong ? shortestInLong : 2;
  let fewest = { places, shift: 0, shortest };
  // A run so long has all of these words: the rarest of them stands at the fewest places.
  for (let shift = 1; shift < shortest && at + shift < ids.length; shift++) {
    const others = row.placesOf(ids[at + shift] ?? 0);
    if (others.length < fewest.places.length) fewest = { places: others, shift, shortest };
  }
  return fewest;
}

function longestOf(runs: readonly Run[]): Run[] {
  return runs
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostRuns)
    .sort((one, other) => one.quote - other.quote || one.text - other.text);
}
