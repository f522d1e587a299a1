import { sentenceGoesOn } from "./abbreviations.ts";
import { graphemeEnd } from "./graphemes.ts";
import { requireOffset, requireSpan, type Span } from "./span.ts";
import { isLineBreak, isWhiteSpace, trimSpan } from "./white-space.ts";
import { type Cuts, windowEnd, windowStart } from "./windows.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * The sentences of the text in order, without white space at their ends. A line break ends a sentence; a full
 * stop after an abbreviation or an initial does not. Closing quotation marks belong to the sentence that they
 * close. With `within`, only those that share a code unit with it, whole and not cut. An empty array when
 * there are none; a RangeError when `within` is not in the text.
 */
export function sentencesIn(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  requireSpan(text, within);
  const sentences: Span[] = [];
  if (within.start === within.end) return sentences;
  let at = windowStart(text, within.start, cuts);
  while (at < within.end) {
    const end = windowEnd(text, at, cuts);
    for (const sentence of sentencesOfWindow(text, at, end)) {
      if (sentence.end > within.start && sentence.start < within.end) sentences.push(sentence);
    }
    at = end;
  }
  return sentences;
}

/**
 * The sentence that holds the code unit at `offset`, or the next one when `offset` stands between two; null
 * after the last. RangeError when `offset` is outside the text. Like its neighbours below it reads only the
 * lines that it needs, whatever the length of the text.
 */
export function sentenceAt(text: string, offset: number): Span | null {
  return firstFrom(text, offset, ({ end }) => end > offset);
}

/** The first sentence that starts after `offset` (UTF-16 code units), or null. RangeError outside the text. */
export function nextSentence(text: string, offset: number): Span | null {
  return firstFrom(text, offset, ({ start }) => start > offset);
}

/** The last sentence that ends at or before `offset` (UTF-16 code units), or null. RangeError outside the text. */
export function previousSentence(text: string, offset: number): Span | null {
  requireOffset(text, offset);
  for (let to = offset; to > 0; ) {
    const from = windowStart(text, to - 1, cuts);
    // The window goes on after `offset`: a sentence that `offset` cuts in two must not count as ended.
    const ended = sentencesOfWindow(text, from, windowEnd(text, to - 1, cuts)).filter(
      ({ end }) => end <= offset,
    );
    const last = ended.at(-1);
    if (last !== undefined) return last;
    to = from;
  }
  return null;
}

function firstFrom(text: string, offset: number, fits: (sentence: Span) => boolean): Span | null {
  requireOffset(text, offset);
  if (offset === text.length) return null;
  for (let at = windowStart(text, offset, cuts); at < text.length; ) {
    const end = windowEnd(text, at, cuts);
    const found = sentencesOfWindow(text, at, end).find(fits);
    if (found !== undefined) return found;
    at = end;
  }
  return null;
}

/**
 * Lines are sure cuts. A line of more than 4,096 units is cut where a sentence begins by every sign; longer
 * windows would cost more than they are worth, since V8's segmenter takes time with the square of the length.
 */
const cuts: Cuts = {
  isSure: (text, offset) => isLineBreak(text.charCodeAt(offset - 1)),
  stride: 2048,
  force: (text, offset) => {
    const ahead = text.slice(offset, offset + 1024);
    for (const { index, 0: gap } of ahead.matchAll(likelyGap)) {
      const next = index + gap.length;
      if (!sentenceGoesOn(ahead.slice(0, index), ahead.slice(next, next + lookBack))) return offset + next;
    }
    const gap = anyGap.exec(ahead);
    return gap === null ? offset : offset + gap.index + gap[0].length;
  },
};

/** White space between the end of a sentence and the capital of the next. */
const likelyGap = /(?<=\p{Ll}[.?!][”’"']?)[ \u00a0]+(?=[“‘"']?\p{Lu}\p{Ll})/gu;
const anyGap = /\s+/u;

function sentencesOfWindow(text: string, from: number, to: number): Span[] {
  const window = text.slice(from, to);
  const sentences: Span[] = [];
  let start = 0;
  for (const end of breaksOf(window)) {
    if (end <= start || (end < window.length && goesOn(window, start, end))) continue;
    const span = trimSpan(window, start, end);
    if (span !== null) sentences.push({ start: from + span.start, end: from + span.end });
    start = end;
  }
  return sentences;
}

function* breaksOf(window: string): Generator<number> {
  for (const { segment, index } of segmenter.segment(window)) {
    // The segmenter lets a sentence run on when a digit follows: "one in 92. 100 cities are worse."
    for (const found of segment.matchAll(stopBeforeNumber)) yield index + found.index + found[0].length;
    yield besideSigns(window, index + segment.length);
  }
}

/**
 * The segmenter counts every bracket and quotation mark that touches a full stop as closing. An opening one
 * goes to the next sentence; a note sign (“… families.”¹, "fell.[12]") stays with the sentence that it follows.
 */
function besideSigns(window: string, end: number): number {
  if (end === window.length) return end;
  const touches = touchingOpener.test(window.slice(Math.max(0, end - 2), end));
  const at = touches ? end - 1 : end;
  if (isWhiteSpace(window.charCodeAt(at - 1))) return end;
  const notes = noteSigns.exec(window.slice(at, at + 24));
  return notes === null ? at : graphemeEnd(window, at + notes[0].length);
}

const stopBeforeNumber = /[.?!][”’"'»)\]]*\s+(?=[“‘"'([]?\p{Sc}?\p{Nd})/gu;
const touchingOpener = /^[^\s][[(“‘«「『]$/u;
const noteSigns = /^(?:[¹²³⁰⁴-⁹*†‡]+|\[\d{1,3}\])+\s*/u;

/** Long enough for the longest abbreviation and for a list number with its line before it. */
const lookBack = 48;

function goesOn(window: string, start: number, end: number): boolean {
  let visible = end;
  while (visible > start && isWhiteSpace(window.charCodeAt(visible - 1))) visible--;
  let next = end;
  while (next < window.length && isWhiteSpace(window.charCodeAt(next))) next++;
  if (visible === start || next === window.length || isLineBreak(window.charCodeAt(end - 1))) return false;
  const before = window.slice(Math.max(start, visible - lookBack), visible);
  return sentenceGoesOn(before, window.slice(next, next + lookBack));
}
