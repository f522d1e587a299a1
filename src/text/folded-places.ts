import { finish } from "./finish.ts";
import { type FoldedText, foldedTextSteps } from "./folded-text.ts";
import { snapSpan } from "./snap-span.ts";
import type { Span } from "./span.ts";

/** Where words stand in a text, as whole words. */
export interface FoldedPlaces {
  /** The first of them, in text order; none overlap. */
  readonly places: readonly Span[];
  /** How many there are in all. */
  readonly count: number;
}

const nowhere: FoldedPlaces = { places: [], count: 0 };

/** How many candidates are looked at in one step: a millisecond or two. */
const candidatesAtOnce = 2_000;

/**
 * Looks for words as somebody types or pastes them: case, quotation marks, dashes and white space don't matter, the last
 * word may be half written, and quotation marks around all of it count only where that is found. A place begins with a
 * word. In steps; no places for words of which nothing can be seen.
 * @param most how many places are listed at most
 */
export function* foldedPlacesSteps(
  text: string,
  within: FoldedText,
  words: string,
  most: number,
): Generator<void, FoldedPlaces, void> {
  const wanted = finish(foldedTextSteps(words)).folded.trim();
  const found = yield* placesOf(text, within, wanted, most);
  const bare = wanted.replace(/^["']+|["']+$/g, "").trim();
  return found.count > 0 || bare === wanted ? found : yield* placesOf(text, within, bare, most);
}

function* placesOf(
  text: string,
  { folded, starts }: FoldedText,
  wanted: string,
  most: number,
): Generator<void, FoldedPlaces, void> {
  if (wanted === "") return nowhere;
  const places: Span[] = [];
  let count = 0;
  let looked = 0;
  let at = folded.indexOf(wanted);
  while (at !== -1) {
    looked += 1;
    if (looked % candidatesAtOnce === 0) yield;
    const isPlace = !isInsideWord(folded, at);
    if (isPlace) count += 1;
    // Finding whole words costs more than all else, and only what is listed is seen.
    const span = isPlace && places.length < most ? spanOf(text, starts, at, at + wanted.length) : null;
    if (span) places.push(span);
    const next = at + (isPlace ? wanted.length : 1);
    at = folded.indexOf(wanted, span ? nextFrom(starts, span.end, next) : next);
  }
  return { places, count };
}

const letter = /[\p{L}\p{N}\p{M}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}]/u;

/** Whether a word goes on here. In scripts that are written without spaces that can't be told, and anything begins one. */
function isInsideWord(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1);
  const here = folded.charAt(at);
  return letter.test(before) && letter.test(here) && !unspaced.test(here);
}

/** The whole words of the text over folded units. */
function spanOf(text: string, starts: Uint32Array, from: number, to: number): Span | null {
  const start = starts[from] ?? text.length;
  const last = starts[to - 1];
  // One sign of the text may have become several.
  let next = to;
  while (starts[next] === last) next += 1;
  return snapSpan(text, { start, end: starts[next] ?? text.length }, "word");
}

/** The folded unit from which on another place can begin: behind the whole words of the one before. */
function nextFrom(starts: Uint32Array, end: number, least: number): number {
  let at = least;
  while ((starts[at] ?? end) < end) at += 1;
  return at;
}
