import type { TracedQuote } from "./quoted-sentences.ts";

/** Two quotes that follow each other in one text and stand in the other order in the source. */
export interface ReversedQuotes {
  readonly first: TracedQuote;
  readonly second: TracedQuote;
}

/**
 * Quotes that a text gives in another order than the source has their words in, each text's in its order; an empty
 * array where the order is kept. Only quotes that were traced to the source count.
 */
export function reversedQuotes(sourceId: string, quotes: readonly TracedQuote[]): ReversedQuotes[] {
  const last = new Map<string, { readonly quote: TracedQuote; readonly start: number }>();
  const reversed: ReversedQuotes[] = [];
  for (const quote of quotes.toSorted((one, other) => one.start - other.start)) {
    const match = quote.trace.matches.find(({ id }) => id === sourceId);
    if (match === undefined || match.verdict !== quote.trace.verdict) continue;
    const before = last.get(quote.id);
    if (before && match.start < before.start) reversed.push({ first: before.quote, second: quote });
    last.set(quote.id, { quote, start: match.start });
  }
  return reversed;
}
