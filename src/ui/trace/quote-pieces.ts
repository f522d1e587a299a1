import type { Span } from "../../text/index.ts";
import type { QuoteMatch } from "../../tracing/index.ts";

/** A stretch of a quote laid against a source: in both, only in the source, or only in the quote. */
export interface QuoteStretch {
  /** How many stretches stand before it. */
  readonly index: number;
  readonly kind: "same" | "source" | "quote";
  readonly words: string;
  /** Whether a space is to be put before it: words of two texts meet here, and neither has one. */
  readonly isApart: boolean;
}

type Row = readonly Pick<QuoteStretch, "kind" | "words">[];

const letterAtEnd = /[\p{L}\p{N}]$/u;
const letterAtStart = /^[\p{L}\p{N}]/u;

/** Whether the stretch at an index would run into the one before it. */
function runsInto(row: Row, index: number): boolean {
  const [before, here] = [row[index - 1], row[index]];
  if (!(before && here) || (before.kind !== "source" && here.kind !== "source")) return false;
  return letterAtEnd.test(before.words) && letterAtStart.test(here.words);
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
  const all: Pick<QuoteStretch, "kind" | "words">[] = [];
  let at = 0;
  for (const { a, b } of [...changes].sort((one, other) => one.b.start - other.b.start)) {
    all.push({ kind: "same", words: quote.slice(at, b.start) });
    all.push({ kind: "source", words: slice(text, a) });
    all.push({ kind: "quote", words: slice(quote, b) });
    at = Math.max(at, b.end);
  }
  all.push({ kind: "same", words: quote.slice(at) });
  const row = all.filter(({ words }) => words !== "");
  return row.map((stretch, index) => ({ ...stretch, index, isApart: runsInto(row, index) }));
}
