/**
 * A stretch of a text: UTF-16 code units counted from 0, `end` exclusive.
 * Every offset and span of the app that is not named otherwise has this unit.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit; an empty span shares none, and touching is not sharing. */
export function spansOverlap(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Throws a RangeError unless `offset` (UTF-16 code units) is a whole number from 0 to the text's length. */
export function requireOffset(text: string, offset: number): void {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) {
    throw new RangeError(`unexpected offset ${offset}, expected a whole number from 0 to ${text.length}`);
  }
}

/** Throws a RangeError unless both ends of `span` are offsets of `text` and `start` is not after `end`. */
export function requireSpan(text: string, span: Span): void {
  requireOffset(text, span.start);
  requireOffset(text, span.end);
  if (span.start > span.end) {
    throw new RangeError(`unexpected span ${span.start} to ${span.end}, expected start not after end`);
  }
}
