import { findPlainWords } from "./plain-words.ts";
import { requireOffset, requireSpan, type Span } from "./span.ts";
import { windowEnd, windowStart } from "./windows.ts";
import { piecesAround, wordCuts, wordSegmenter } from "./word-pieces.ts";

/**
 * Words are looked for in blocks of about this many UTF-16 code units. Smaller ones pay their start more often;
 * in larger ones V8's segmenter takes time with the square of the length (44,000 units: five seconds). Not
 * more than the stride: a forced cut, which is always a stride behind a sure one, must end a block.
 */
const blockLength = wordCuts.stride;

/**
 * The words of the text in order, by the word rules of Unicode Standard Annex 29: "ICE’s" is one word, "co-op"
 * two, punctuation and emoji none. With `within`, only those that share a code unit with it, whole and not
 * cut. An empty array when there are none; a RangeError when `within` is not in the text.
 */
export function wordsIn(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  requireSpan(text, within);
  const words: Span[] = [];
  forEachWord(text, within, (start, end) => {
    words.push({ start, end });
  });
  return words;
}

/** The number of words in the text, counted as `wordsIn` finds them. */
export function countWords(text: string): number {
  let count = 0;
  forEachWord(text, { start: 0, end: text.length }, () => {
    count++;
  });
  return count;
}

/**
 * The smallest end of a word after `offset` (UTF-16 code units), or `offset` itself when no word ends after
 * it. Here and in the three functions below a number's currency or percent sign is part of the word, so that
 * "5%" can be reached with the keyboard. RangeError when `offset` is outside the text.
 */
export function nextWordEnd(text: string, offset: number): number {
  return seekForward(text, offset, "end");
}

/** The smallest start of a word after `offset`, or `offset` itself when no word starts after it. */
export function nextWordStart(text: string, offset: number): number {
  return seekForward(text, offset, "start");
}

/** The greatest start of a word before `offset`, or `offset` itself when no word starts before it. */
export function previousWordStart(text: string, offset: number): number {
  return seekBackward(text, offset, "start");
}

/** The greatest end of a word before `offset`, or `offset` itself when no word ends before it. */
export function previousWordEnd(text: string, offset: number): number {
  return seekBackward(text, offset, "end");
}

function seekForward(text: string, offset: number, edge: "start" | "end"): number {
  requireOffset(text, offset);
  for (let at = offset; at < text.length; ) {
    const pieces = piecesAround(text, at);
    for (const piece of pieces) {
      if (piece.isWord && piece[edge] > offset) return piece[edge];
    }
    at = pieces.at(-1)?.end ?? text.length;
  }
  return offset;
}

function seekBackward(text: string, offset: number, edge: "start" | "end"): number {
  requireOffset(text, offset);
  for (let at = offset; at > 0; ) {
    const pieces = piecesAround(text, at - 1);
    for (const piece of pieces.toReversed()) {
      if (piece.isWord && piece[edge] < offset) return piece[edge];
    }
    at = pieces[0]?.start ?? 0;
  }
  return offset;
}

function forEachWord(text: string, within: Span, visit: (start: number, end: number) => void): void {
  if (within.start === within.end) return;
  let from = windowStart(text, within.start, wordCuts);
  while (from < within.end) {
    const to = blockEnd(text, from);
    for (const [index, length] of wordsOfBlock(text.slice(from, to))) {
      const start = from + index;
      if (start >= within.end) return;
      if (start + length > within.start) visit(start, start + length);
    }
    from = to;
  }
}

function* wordsOfBlock(block: string): Generator<readonly [index: number, length: number]> {
  const plain = findPlainWords(block);
  if (plain !== null) {
    for (const { index, 0: word } of plain) yield [index, word.length];
    return;
  }
  for (const { segment, index, isWordLike } of wordSegmenter.segment(block)) {
    if (isWordLike === true) yield [index, segment.length];
  }
}

/** Joins windows up to a block, so that blocks and windows find the same words. */
function blockEnd(text: string, from: number): number {
  let end = from;
  do {
    end = windowEnd(text, end, wordCuts);
  } while (end < text.length && end - from < blockLength);
  return end;
}
