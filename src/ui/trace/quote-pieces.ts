import type { Span } from "../../text/index.ts";
import type { QuoteMatch } from "../../tracing/index.ts";

/** A stretch of a quote laid against a source: in both, only in the source, or only in the quote. */
export interface QuoteStretch {
  /** How many stretches stand before it. */
  readonly index: number;
  readonly kind: "same" | "source" | "quote";
  readonly words: string;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/**
 * Quoted words and those of a source in one row, in the order of the quote.
 * @param quote the quoted words, as they were traced
 * @param text the source's canonical text
 */
export function quotePieces(
  quote: string,
  text: string,
  { changes }: Pick<QuoteMatch, "changes">,
): QuoteStretch[] {
  const row: Omit<QuoteStretch, "index">[] = [];
  let at = 0;
  for (const { a, b } of [...changes].sort((one, other) => one.b.start - other.b.start)) {
    row.push({ kind: "same", words: quote.slice(at, b.start) });
    row.push({ kind: "source", words: slice(text, a) });
    row.push({ kind: "quote", words: slice(quote, b) });
    at = Math.max(at, b.end);
  }
  row.push({ kind: "same", words: quote.slice(at) });
  return row.filter(({ words }) => words !== "").map((stretch, index) => ({ ...stretch, index }));
}
