import { graphemeEnd, graphemeStart } from "./graphemes.ts";
import { requireSpan, type Span } from "./span.ts";
import { trimSpan } from "./white-space.ts";
import { pieceAt } from "./word-pieces.ts";

/**
 * A span as a reader meant it: without white space at its ends, and with an end that stands inside a word
 * (or inside a grapheme) moved outwards to its edge. Quotation marks beside the words are neither taken in
 * nor dropped; a number keeps its currency or percent sign. Null when nothing but white space was selected.
 * Looks only at the ends, so the cost does not grow with the text. RangeError when the span is not in it.
 */
export function snapSpan(text: string, span: Span, to: "word" | "grapheme"): Span | null {
  requireSpan(text, span);
  const trimmed = trimSpan(text, span.start, span.end);
  if (trimmed === null) return null;
  const { start, end } = trimmed;
  if (to === "grapheme") return { start: graphemeStart(text, start), end: graphemeEnd(text, end) };
  return widenToWords(text, start, end);
}

/** A word edge may stand inside a grapheme (after an Arabic number sign), hence the repetition. */
function widenToWords(text: string, start: number, end: number): Span {
  const from = graphemeStart(text, pieceAt(text, start).start);
  const to = graphemeEnd(text, pieceAt(text, end - 1).end);
  return from === start && to === end ? { start, end } : widenToWords(text, from, to);
}
