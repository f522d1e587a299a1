import { requireOffset } from "./span.ts";

/**
 * The number of code points before `utf16` (UTF-16 code units from 0), which is how Python, the W3C
 * annotation model and most research tools count. A lone surrogate counts as one code point. An offset
 * between the halves of a pair gives the offset of the code point that it stands in.
 * Throws a RangeError when `utf16` is outside the text.
 */
export function toCodePointOffset(text: string, utf16: number): number {
  requireOffset(text, utf16);
  let pairs = 0;
  for (let at = 1; at <= utf16 && at < text.length; at++) {
    if (insidePair(text, at)) pairs++;
  }
  return utf16 - pairs;
}

/**
 * The UTF-16 offset at which the code point number `codePoint` (from 0) begins; the inverse of
 * `toCodePointOffset` for every offset that does not stand inside a pair.
 * Throws a RangeError when the text has fewer code points.
 */
export function toUtf16Offset(text: string, codePoint: number): number {
  let at = 0;
  let seen = 0;
  for (; seen < codePoint && at < text.length; seen++) at += insidePair(text, at + 1) ? 2 : 1;
  if (seen !== codePoint) {
    throw new RangeError(
      `unexpected code point offset ${codePoint}, expected a whole number from 0 to ${seen}`,
    );
  }
  return at;
}

/** Whether `offset` (UTF-16 code units) stands between the two halves of a surrogate pair. */
export function insidePair(text: string, offset: number): boolean {
  // charCodeAt outside the text is NaN, which is in no range.
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
