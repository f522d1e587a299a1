import { type Span, sentencesIn, spansOverlap } from "../text/index.ts";
import type { Place, TracedText } from "./passage.ts";
import type { QuoteMatch, QuoteTrace } from "./quote-trace.ts";

/** A quote of a text and what became of it. */
export interface TracedQuote extends Place {
  readonly trace: QuoteTrace;
}

/** A quote, seen from a sentence that it holds words of. */
export interface SentenceQuote extends Place {
  readonly verdict: QuoteMatch["verdict"];
  /** Words of the sentence that the quote has. */
  readonly taken: readonly Span[];
  /** Words of the sentence that the quote doesn't have; empty where it has the whole sentence. */
  readonly leftOut: readonly Span[];
}

/** A sentence of the primary text and all who quote it. */
export interface QuotedSentence extends Span {
  /** In the order in which the quotes were given; empty where nobody quotes the sentence. */
  readonly quotes: readonly SentenceQuote[];
}

const hasWord = /[\p{L}\p{Nd}]/u;
const outerSigns = /^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu;

/**
 * For each sentence of the primary text, in order, who quotes it and what each left out. Quotes that are too short to
 * trace, and those that stand elsewhere, quote nothing.
 */
export function quotedSentences(primary: TracedText, quotes: readonly TracedQuote[]): QuotedSentence[] {
  const matches = quotes.flatMap((quote) => {
    const match = quote.trace.matches.find(({ id }) => id === primary.id);
    return match && match.verdict === quote.trace.verdict ? [{ quote, match }] : [];
  });
  return sentencesIn(primary.text).map((sentence) => ({
    ...sentence,
    quotes: matches.flatMap(({ quote: { id, start, end }, match }) => {
      const taken = takenOf(sentence, match);
      if (taken.length === 0) return [];
      return [
        { id, start, end, verdict: match.verdict, taken, leftOut: restOf(primary.text, sentence, taken) },
      ];
    }),
  }));
}

/** The parts of the match's pieces that lie in the sentence, in text order. */
function takenOf(sentence: Span, { pieces }: QuoteMatch): Span[] {
  return pieces
    .filter(({ source }) => spansOverlap(source, sentence))
    .map(({ source }) => ({
      start: Math.max(source.start, sentence.start),
      end: Math.min(source.end, sentence.end),
    }))
    .sort((one, other) => one.start - other.start);
}

/** What of the sentence is not taken, from its first to its last word. */
function restOf(text: string, sentence: Span, taken: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = sentence.start;
  for (const { start, end } of [...taken, { start: sentence.end, end: sentence.end }]) {
    const words = text.slice(from, Math.max(from, start));
    if (hasWord.test(words)) {
      const signs = [...words.matchAll(outerSigns)];
      const before = signs.find(({ index }) => index === 0)?.[0].length ?? 0;
      const behind = words.replace(outerSigns, "").length;
      rest.push({ start: from + before, end: from + before + behind });
    }
    from = Math.max(from, end);
  }
  return rest;
}
