import { requireOffset } from "./span.ts";
import { type Cuts, windowEnd, windowStart } from "./windows.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The greatest grapheme boundary at or before `offset` (UTF-16 code units): never between the parts of what
 * a reader sees as one sign (an emoji family, a flag, a letter with its marks).
 * Throws a RangeError when `offset` is outside the text.
 */
export function graphemeStart(text: string, offset: number): number {
  requireOffset(text, offset);
  if (offset === text.length || isSure(text, offset)) return offset;
  return graphemeAround(text, offset).start;
}

/**
 * The smallest grapheme boundary at or after `offset` (UTF-16 code units).
 * Throws a RangeError when `offset` is outside the text.
 */
export function graphemeEnd(text: string, offset: number): number {
  requireOffset(text, offset);
  if (offset === text.length || isSure(text, offset)) return offset;
  const { start, end } = graphemeAround(text, offset);
  return start === offset ? offset : end;
}

function graphemeAround(text: string, offset: number): { start: number; end: number } {
  const from = windowStart(text, offset, cuts);
  const slice = text.slice(from, windowEnd(text, offset, cuts));
  const found = segmenter.segment(slice).containing(offset - from);
  if (found === undefined) return { start: offset, end: offset };
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

function isSure(text: string, offset: number): boolean {
  const after = text.charCodeAt(offset);
  const before = text.charCodeAt(offset - 1);
  if (after === 0x20 && before >= 0x20 && before < 0x600) return true;
  return isPlain(after) && isPlain(before);
}

/**
 * 1,024 units without two plain neighbours are some 250 flags in a row, or a heap of combining marks: only
 * there can a forced cut fall into a grapheme.
 */
const cuts: Cuts = { isSure, stride: 1024 };

/**
 * Ranges of UTF-16 code units that neither extend the sign before them nor take up the one after, by the
 * grapheme rules of Unicode Standard Annex 29. Between two of them there is always a boundary. What is
 * missing here is only slower, never wrong.
 */
const plainRanges: readonly (readonly [from: number, to: number])[] = [
  [0x09, 0x0a],
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x2ff],
  [0x370, 0x482],
  [0x48a, 0x55f],
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0xe01, 0xe30],
  [0x2010, 0x2027],
  [0x202f, 0x205e],
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30ff],
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff9d],
];

function isPlain(unit: number): boolean {
  if (unit < 0x7f) return unit >= 0x20 || unit === 0x0a || unit === 0x09;
  return plainRanges.some(([from, to]) => unit >= from && unit <= to);
}
