/**
 * Whether the UTF-16 code unit shows as nothing but a gap: Unicode's White_Space (with NBSP, the narrow and
 * ideographic spaces, line and paragraph separators) and the zero-width space. Not U+FEFF, which Unicode's
 * word rules attach to the letter before it.
 */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    unit === 0x85 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    isLineBreak(unit) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Whether the UTF-16 code unit ends a line of the canonical text: LF, CR, NEL, U+2028 or U+2029. */
export function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/**
 * `start` and `end` (UTF-16 code units) moved inwards past white space, or null when nothing else is between.
 */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } | null {
  let from = start;
  let to = end;
  while (from < to && isWhiteSpace(text.charCodeAt(from))) from++;
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
