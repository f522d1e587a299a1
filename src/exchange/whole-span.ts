import type { Span } from "../text/index.ts";

/**
 * The span with the whole signs at its ends: half a surrogate pair is no code point, and can't be written to a file.
 * Offsets are UTF-16 code units.
 */
export function wholeSpan(text: string, { start, end }: Span): Span {
  return { start: isInside(text, start) ? start - 1 : start, end: isInside(text, end) ? end + 1 : end };
}

function isInside(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
