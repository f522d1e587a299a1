import type { Span } from "../text/index.ts";

/** Turns spans of one text from UTF-16 code units to code points and back, however many there are. */
export interface CodePointOffsets {
  /** The span in code points; an end between the halves of a pair is moved outwards, so that the whole sign is in it. */
  toCodePoints(span: Span): Span;
  /** The span in UTF-16 code units; null when it does not lie in the text or is empty. */
  toUtf16(start: unknown, end: unknown): Span | null;
}

/** UTF-16 code units that are looked over between two steps: 1 ms on a slow computer. */
const unitsAtOnce = 65_536;

/**
 * Notes the surrogate pairs of a text, of which most have none: an offset then costs a search in that list and not a
 * walk through the text. Yields the share that is done, 0 to 1.
 */
export function* codePointOffsets(text: string): Generator<number, CodePointOffsets, void> {
  const pairs: number[] = [];
  for (let from = 0; from < text.length; from += unitsAtOnce) {
    yield from / text.length;
    notePairs(pairs, text, from, Math.min(from + unitsAtOnce, text.length));
  }
  const length = text.length - pairs.length;
  const isPlace = (offset: unknown): offset is number =>
    Number.isSafeInteger(offset) && Number(offset) >= 0 && Number(offset) <= length;
  const toUtf16 = (codePoint: number) =>
    codePoint + countBelow(pairs, (pair, index) => pair - index < codePoint);
  return {
    toCodePoints: ({ start, end }) => {
      const before = countBelow(pairs, (pair) => pair < start);
      const within = countBelow(pairs, (pair) => pair + 1 < end);
      return { start: start - before, end: end - within };
    },
    toUtf16: (start, end) =>
      isPlace(start) && isPlace(end) && start < end ? { start: toUtf16(start), end: toUtf16(end) } : null,
  };
}

/** Appends the offsets of the first halves of pairs that begin from `from` to `to`. */
function notePairs(pairs: number[], text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(at);
  }
}

/** How many of the first pairs are below; `isBelow` holds for none after the first for which it doesn't. */
function countBelow(pairs: readonly number[], isBelow: (pair: number, index: number) => boolean): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(pairs[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
