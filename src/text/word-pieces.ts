import type { Span } from "./span.ts";
import { isWhiteSpace } from "./white-space.ts";
import { type Cuts, windowEnd, windowStart } from "./windows.ts";

/** The segmenter of this room for words; English rules, the same for every reader. */
export const wordSegmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * White space is a sure cut, before it, because Unicode's word rules may join it only to white space or to a
 * mark after it. Not U+202F, which joins the digits of "10 000". 、。！？ and corner brackets do the same for
 * scripts written without spaces.
 */
function isSure(text: string, offset: number): boolean {
  const after = text.charCodeAt(offset);
  if (after >= 0x3001 && after <= 0xff1f) {
    return after <= 0x3002 || after === 0x300c || after === 0x300d || after === 0xff01 || after === 0xff1f;
  }
  return isWhiteSpace(after) && after !== 0x202f && !isWhiteSpace(text.charCodeAt(offset - 1));
}

/** The windows in which words are looked for; 512 units without any white space is no ordinary prose. */
export const wordCuts: Cuts = { isSure, stride: 512 };

/** A stretch of text that is either a word, with the sign that belongs to it, or what stands between words. */
export interface WordPiece extends Span {
  readonly isWord: boolean;
}

/**
 * The pieces of the window that holds `offset` (UTF-16 code units), in order and without gaps. A number and
 * the currency or percent sign that touches it are one piece: "$755" or "5%" is never torn.
 */
export function piecesAround(text: string, offset: number): WordPiece[] {
  const from = windowStart(text, offset, wordCuts);
  const pieces: WordPiece[] = [];
  for (const { segment, index, isWordLike } of wordSegmenter.segment(
    text.slice(from, windowEnd(text, offset, wordCuts)),
  )) {
    const start = from + index;
    const end = start + segment.length;
    const isWord = isWordLike === true;
    const last = pieces.at(-1);
    if (last !== undefined && belongTogether(text, last, { start, end, isWord })) {
      pieces[pieces.length - 1] = { start: last.start, end, isWord: true };
    } else {
      pieces.push({ start, end, isWord });
    }
  }
  return pieces;
}

/** The piece that holds the code unit at `offset`, which must be before the end of the text. */
export function pieceAt(text: string, offset: number): WordPiece {
  const piece = piecesAround(text, offset).find(({ end }) => offset < end);
  if (piece === undefined) throw new RangeError(`unexpected offset ${offset}, expected one inside the text`);
  return piece;
}

function belongTogether(text: string, left: WordPiece, right: WordPiece): boolean {
  if (left.isWord === right.isWord) return false;
  if (right.isWord) {
    return (
      currency.test(text.slice(left.start, left.end)) && digitFirst.test(text.slice(right.start, right.end))
    );
  }
  const sign = text.slice(right.start, right.end);
  if (!digitLast.test(text.slice(left.start, left.end))) return false;
  // In "€5$6" the second sign belongs to the number after it.
  return share.test(sign) || (currency.test(sign) && !digitFirst.test(text.slice(right.end, right.end + 1)));
}

const currency = /^\p{Sc}\p{M}*$/u;
const share = /^[%‰‱٪﹪％°]\p{M}*$/u;
const digitFirst = /^\p{Nd}/u;
const digitLast = /\p{Nd}$/u;
