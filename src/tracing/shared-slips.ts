import type { QuoteMatch } from "./quote-trace.ts";

/**
 * The other texts that have a change of the quote in common with it: where the deciding text has other words, they have
 * those of the quote. In the order in which they were given; empty when there are none, or nothing was changed.
 */
export function sharedSlips(deciding: QuoteMatch, all: readonly QuoteMatch[]): string[] {
  return all
    .filter(
      (other) => other.id !== deciding.id && deciding.changes.some((change) => hasWords(other, change.b)),
    )
    .map(({ id }) => id);
}

/** Whether the match has the quote's words at the place of a change, and what stands beside them; of words left out, that they are. */
function hasWords(
  { pieces }: QuoteMatch,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return pieces.some(({ quote }) => {
    if (start === end) return quote.start < start && quote.end > end;
    return quote.start <= start && quote.end >= end && quote.end - quote.start > end - start;
  });
}
