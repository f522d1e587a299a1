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

/** Whether one piece of the match holds the place of the change in the quote, with words on both sides of it. */
function hasWords(
  { pieces }: QuoteMatch,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return pieces.some(
    ({ quote }) => quote.start <= start && quote.end >= end && quote.end - quote.start > end - start,
  );
}
