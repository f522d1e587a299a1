import type { Span } from "../text/index.ts";

/** One exchange of words in a text: those of `span` (UTF-16 code units) by `words`. */
export interface Exchange {
  readonly span: Span;
  readonly words: string;
}

/** A text after exchanges, and where what was in the text stands now. */
export interface EditedText {
  readonly text: string;
  /** Where a span's words stand now; `isTouched` where some of them were exchanged. */
  place(span: Span): { readonly span: Span; readonly isTouched: boolean };
}

/** Makes exchanges that don't overlap. */
export function edited(text: string, exchanges: readonly Exchange[]): EditedText {
  const inOrder = exchanges.toSorted((a, b) => a.span.start - b.span.start);
  let result = "";
  let at = 0;
  for (const { span, words } of inOrder) {
    result += text.slice(at, span.start) + words;
    at = span.end;
  }
  result += text.slice(at);

  /** Where an offset is now; of an offset inside an exchanged stretch its end. */
  function moved(offset: number, side: "start" | "end"): number {
    let shift = 0;
    for (const { span, words } of inOrder) {
      if (
        side === "start"
          ? span.end <= offset
          : span.end < offset || (span.end === offset && span.start < span.end)
      ) {
        shift += words.length - (span.end - span.start);
      } else if (span.start < offset) {
        return side === "start" ? span.start + shift : span.start + shift + words.length;
      }
    }
    return offset + shift;
  }

  return {
    text: result,
    place({ start, end }) {
      const isTouched = inOrder.some(({ span }) => span.start < end && span.end > start);
      return { span: { start: moved(start, "start"), end: moved(end, "end") }, isTouched };
    },
  };
}
