import { type Span, sentenceAt } from "../text/index.ts";
import { type JudgedMatch, leastShare, quoteMatch, severalWords } from "./quote-match.ts";
import { type Placement, placedInOrder } from "./quote-placement.ts";
import { type Blocked, quoteRuns, type Run } from "./quote-runs.ts";
import type { QuotedWords } from "./quoted-words.ts";
import type { TracedRow } from "./traced-row.ts";

/** Where the whole quote stands several times, so many places are compared. */
const mostWhole = 16;

const ranks = ["verbatim", "styled", "marked-edit", "altered", "stitched"] as const;

/** Verdicts in their order: the smaller, the closer. */
function rankOf(verdict: JudgedMatch["verdict"]): number {
  return ranks.indexOf(verdict);
}

/** A match that is better than another by its verdict, and by its share where both have the same; the first where equal. */
export function betterMatch(one: JudgedMatch | null, other: JudgedMatch | null): JudgedMatch | null {
  if (one === null || other === null) return one ?? other;
  const difference = rankOf(one.verdict) - rankOf(other.verdict);
  return difference < 0 || (difference === 0 && one.share >= other.share) ? one : other;
}

/** The best match of the quote in one text, and how often its words stand there one after the other. */
export interface QuoteInText {
  readonly match: JudgedMatch | null;
  readonly whole: number;
}

export function quoteInText(quoted: QuotedWords, row: TracedRow, blocked: Blocked): QuoteInText {
  const count = quoted.words.ids.length;
  const runs = quoteRuns(quoted.words, row, blocked);
  const whole = runs.filter(({ length }) => length === count);
  let match: JudgedMatch | null = null;
  for (const run of whole.slice(0, mostWhole))
    match = betterMatch(match, quoteMatch(quoted, row, placedBy([run], count)));
  if (match === null || match.verdict === "altered") {
    const places = placedInOrder(quoted, row, runs, blocked);
    const inOrder = quoteMatch(quoted, row, places);
    const isWhole = inOrder !== null && inOrder.changes.length === 0;
    // What lies on both sides of a leap is not one place: its sentences are no guide.
    const own = inOrder !== null && inOrder.found.joints > 0 ? null : ownSentences(row, places);
    const pieced = isWhole ? inOrder : joined(quoted, row, othersThan(own, row, runs), places);
    match = betterMatch(match, pieced);
    if (match?.verdict !== "stitched") match = betterMatch(match, inOrder);
  }
  return { match, whole: whole.length };
}

function placedBy(runs: readonly Run[], count: number): Placement {
  const places = new Int32Array(count).fill(-1);
  for (const { quote, text, length } of runs)
    for (let at = 0; at < length; at++) places[quote + at] = text + at;
  return places;
}

/** Runs of several words that lie outside of the sentences: words moved within their sentence are at no other place. */
function othersThan(own: Span | null, { words }: TracedRow, runs: readonly Run[]): Run[] {
  return runs.filter(({ text, length }) => {
    const start = words.starts[text] ?? 0;
    return length >= severalWords && (own === null || start < own.start || start >= own.end);
  });
}

/** The match that takes stretches without a place from elsewhere in the text; null where none stands there. */
function joined(
  quoted: QuotedWords,
  row: TracedRow,
  runs: readonly Run[],
  places: Placement,
): JudgedMatch | null {
  // What was placed in order may be in the way of longer pieces.
  const nowhere = new Int32Array(places.length).fill(-1);
  return withPieces(quoted, row, runs, withoutStrays(places)) ?? withPieces(quoted, row, runs, nowhere);
}

function withPieces(
  quoted: QuotedWords,
  row: TracedRow,
  runs: readonly Run[],
  places: Placement,
): JudgedMatch | null {
  const all = places.slice();
  let isJoined = false;
  for (let from = 0; from < all.length; ) {
    if ((all[from] ?? -1) >= 0) {
      from++;
      continue;
    }
    let to = from;
    while (to < all.length && (all[to] ?? -1) < 0) to++;
    const piece = to - from < severalWords ? null : longestWithin(runs, from, to);
    if (piece === null) from = to;
    else {
      for (let at = 0; at < piece.length; at++) all[piece.quote + at] = piece.text + at;
      isJoined = true;
    }
  }
  return isJoined ? quoteMatch(quoted, row, all) : null;
}

/** The sentences of the text that words placed in order are of, where they are most of the quote; else null. */
function ownSentences({ text, words }: TracedRow, places: Placement): Span | null {
  const placed = places.filter((place) => place >= 0);
  if (placed.length < places.length * leastShare) return null;
  const first = sentenceAt(text, words.starts[placed[0] ?? 0] ?? 0);
  const last = sentenceAt(text, words.starts[placed.at(-1) ?? 0] ?? 0);
  return first && last && { start: first.start, end: last.end };
}

/** A stretch of fewer words says nothing about another place: it may have been found there by chance. */
const fewestOfPlace = 3;

/** A placement without stretches of one or two words, which may belong to a piece from elsewhere. */
function withoutStrays(places: Placement): Placement {
  const kept = new Int32Array(places.length).fill(-1);
  for (let from = 0; from < places.length; ) {
    const place = places[from] ?? -1;
    let length = 1;
    while (place >= 0 && places[from + length] === place + length) length++;
    if (place >= 0 && length >= fewestOfPlace) kept.set(places.subarray(from, from + length), from);
    from += length;
  }
  return kept;
}

/** The longest part of a run that lies in a stretch of the quote; null where none has several words. */
function longestWithin(runs: readonly Run[], from: number, to: number): Run | null {
  let longest: Run | null = null;
  for (const run of runs) {
    const start = Math.max(from, run.quote);
    const length = Math.min(to, run.quote + run.length) - start;
    if (length < severalWords || length <= (longest?.length ?? 0)) continue;
    longest = { quote: start, text: run.text + start - run.quote, length };
  }
  return longest;
}
