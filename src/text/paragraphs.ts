import { requireOffset, type Span } from "./span.ts";
import { trimSpan } from "./white-space.ts";

/** What stands between two paragraphs of a canonical text. */
const gap = "\n\n";

/**
 * The paragraph that holds the code unit at `offset` (UTF-16 code units), or the next one when `offset` stands between
 * two: what empty lines part, without white space at its ends. Null after the last; RangeError outside the text.
 */
export function paragraphAt(text: string, offset: number): Span | null {
  requireOffset(text, offset);
  for (let from = startOfStretch(text, offset); from < text.length; ) {
    const to = endOfStretch(text, from);
    const paragraph = trimSpan(text, from, to);
    if (paragraph !== null && paragraph.end > offset) return paragraph;
    from = to + gap.length;
  }
  return null;
}

/** The last paragraph that starts before `offset` (UTF-16 code units), or null. RangeError outside the text. */
export function paragraphBefore(text: string, offset: number): Span | null {
  requireOffset(text, offset);
  for (let before = offset; before > 0; ) {
    const from = startOfStretch(text, before - 1);
    const paragraph = trimSpan(text, from, endOfStretch(text, from));
    if (paragraph !== null && paragraph.start < offset) return paragraph;
    before = from;
  }
  return null;
}

function startOfStretch(text: string, offset: number): number {
  const before = offset < gap.length ? -1 : text.lastIndexOf(gap, offset - gap.length);
  return before < 0 ? 0 : before + gap.length;
}

function endOfStretch(text: string, from: number): number {
  const end = text.indexOf(gap, from);
  return end < 0 ? text.length : end;
}
