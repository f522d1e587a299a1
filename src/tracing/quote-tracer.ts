import { t } from "../languages/index.ts";
import { frameAround } from "./frame.ts";
import type { Place, TracedText } from "./passage.ts";
import { betterMatch, type QuoteInText, quoteInText } from "./quote-in-text.ts";
import type { JudgedMatch } from "./quote-match.ts";
import { reasonFor } from "./quote-reason.ts";
import type { Blocked } from "./quote-runs.ts";
import type { QuoteMatch, QuoteTrace, Verdict } from "./quote-trace.ts";
import { type QuotedWords, quotedWords } from "./quoted-words.ts";
import { sharedSlips } from "./shared-slips.ts";
import { type TracedRow, tracedRow } from "./traced-row.ts";
import { createWordReader } from "./words.ts";

/** Traces many quotes in the same texts, which it reads once. */
export interface QuoteTracer {
  /**
   * Says where quoted words come from.
   * @param words several where the quote is broken by a reporting phrase ("We will act," she said, "and soon"): its parts in order
   * @param from where the quote stands itself, from its first part to its last: words there don't count
   */
  trace(words: string | readonly string[], from?: Place): QuoteTrace;
}

export interface TracerOptions {
  /** What a text is called in the midst of a sentence ("the letter"); without it "the primary source" and "text 004". */
  readonly nameOf?: (id: string) => string;
}

export interface TraceOptions extends TracerOptions {
  /** Where the quote stands itself, from its first part to its last: words there don't count. */
  readonly from?: Place;
}

/** Under so many words a quote is too short to trace, unless it is rare. */
const fewWords = 4;
/** A rare quote has a word that stands in all texts together at most so many times. */
const rareWord = 2;

/**
 * Where quoted words come from: the verdict of the best match in the primary text, or of the best one elsewhere.
 * RangeError when no text has the id `primaryId`. Use a tracer for many quotes.
 * @param primaryId null where no text counts as the origin: what is found is `elsewhere` at most
 * @param words several where the quote is broken by a reporting phrase: its parts in order
 */
export function traceQuote(
  words: string | readonly string[],
  texts: readonly TracedText[],
  primaryId: string | null,
  { from, ...options }: TraceOptions = {},
): QuoteTrace {
  return createQuoteTracer(texts, primaryId, options).trace(words, from);
}

/** Reads texts so that quotes can be traced in them. RangeError when no text has the id `primaryId`. */
export function createQuoteTracer(
  texts: readonly TracedText[],
  primaryId: string | null,
  { nameOf = (id) => (id === primaryId ? t("the primary source") : `text ${id}`) }: TracerOptions = {},
): QuoteTracer {
  if (primaryId !== null && !texts.some(({ id }) => id === primaryId)) {
    const ids = texts.map(({ id }) => `"${id}"`).join(", ");
    throw new RangeError(`unexpected primary text "${primaryId}", expected one of: ${ids || "(no texts)"}`);
  }
  const reader = createWordReader();
  const rows = texts.map((text) => tracedRow(text, reader));
  // The primary text first, the others in their order.
  rows.sort((one, other) => Number(other.id === primaryId) - Number(one.id === primaryId));

  function trace(words: string | readonly string[], from?: Place): QuoteTrace {
    const parts = typeof words === "string" ? [words] : words;
    const marked = quotedWords(parts, reader, true);
    // The dots and brackets of a quote may be those of the source.
    const plain = marked.marked ? quotedWords(parts, reader, false) : marked;
    const found = rows.map((row) => {
      const blocked = blockedWords(row, from);
      const asItStands = quoteInText(plain, row, blocked);
      return plain === marked || isAsItStands(asItStands, marked)
        ? asItStands
        : quoteInText(marked, row, blocked);
    });
    const isShort = marked.words.ids.length < fewWords && !isRare(marked.words.ids, found, from);
    return traceOf(found, isShort, marked);
  }

  /** Words that stand once, outside of the quote itself, with one among them that is hardly used. */
  function isRare(ids: Uint32Array, found: readonly QuoteInText[], from: Place | undefined): boolean {
    if (found.reduce((sum, { whole }) => sum + whole, 0) !== 1) return false;
    const blocked = rows.map((row) => blockedWords(row, from));
    return ids.some((word) => {
      const times = rows.map((row, index) => {
        const [start, end] = blocked[index] ?? nothing;
        return row.placesOf(word).filter((place) => place < start || place >= end).length;
      });
      return times.reduce((sum, time) => sum + time, 0) <= rareWord;
    });
  }

  function traceOf(
    found: readonly QuoteInText[],
    isShort: boolean,
    { text: quote, words }: QuotedWords,
  ): QuoteTrace {
    const count = words.ids.length;
    const all = found.flatMap(({ match }) => (match === null ? [] : [match]));
    const primary = primaryId === null ? null : (found[0]?.match ?? null);
    const elsewhere = all
      .filter((match) => match !== primary && match.verdict !== "stitched")
      .reduce<JudgedMatch | null>((best, match) => betterMatch(best, match), null);
    const deciding = primary ?? elsewhere;
    const verdict: Verdict =
      isShort || count === 0 ? "too-short" : (primary?.verdict ?? (elsewhere ? "elsewhere" : "not-found"));
    const slips = deciding === null || isShort ? [] : sharedSlips(deciding, all);
    const row = rows.find(({ id }) => id === deciding?.id);
    return {
      verdict,
      reason: reasonFor({ verdict, deciding, row, quote, count, nameOf, primaryId }),
      matches: all.map(asMatch),
      flags: verdict === "too-short" || deciding === null ? [] : deciding.flags,
      frame: deciding && row ? frameAround(row.id, row.text, frameSpan(deciding)) : null,
      sharedSlips: slips,
    };
  }

  return { trace };
}

const nothing: Blocked = [0, 0];

/** The words of a text that share a code unit with the place where the quote stands. */
function blockedWords({ id, words }: TracedRow, from: Place | undefined): Blocked {
  if (from === undefined || from.id !== id) return nothing;
  const first = words.ends.findIndex((end) => end > from.start);
  const after = words.starts.findIndex((start) => start >= from.end);
  return first < 0 ? nothing : [first, after < 0 ? words.starts.length : after];
}

/** Whether dots and brackets are those of the source: with them, the quote has its words. */
function isAsItStands({ match }: QuoteInText, { joints }: QuotedWords): boolean {
  if (match?.verdict === "verbatim") return true;
  const edges = [joints[0], joints.at(-1)];
  const isMarked = edges.some((joint) => joint?.ellipsis || joint?.sic || typeof joint?.bracket === "string");
  return match?.verdict === "styled" && !(match.found.styles.has("edge") && isMarked);
}

/** Pieces of several places can lie pages apart: then the longest one is framed. */
function frameSpan(match: JudgedMatch): { start: number; end: number } {
  if (match.verdict !== "stitched") return match;
  return match.pieces.reduce((longest, { source }) => {
    return source.end - source.start > longest.end - longest.start ? source : longest;
  }, match.pieces[0]?.source ?? match);
}

function asMatch({ found: _found, ...match }: JudgedMatch): QuoteMatch {
  return match;
}
