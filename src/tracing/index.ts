/**
 * Tracing: which words stand in several texts, and what became of words that one text quotes from another.
 *
 * It says where words stand and how they differ. It never says who copied whom, never calls a quote false, and knows
 * nothing of annotations or the page.
 */

export { type ClosestOptions, type ClosestSentence, closestSentences } from "./closest-sentences.ts";
export { type QuoteFrame, quoteFrame } from "./frame.ts";
export { createMatching, type Matching } from "./matching-offset.ts";
export type { Passage, Place, TracedText, WordChange } from "./passage.ts";
export { passagesBetween } from "./passages-between.ts";
export { type ReversedQuotes, reversedQuotes } from "./quote-order.ts";
export type { Flag, Frame, QuoteMatch, QuotePiece, QuoteTrace, Verdict } from "./quote-trace.ts";
export { createQuoteTracer, type QuoteTracer, type TraceOptions, traceQuote } from "./quote-tracer.ts";
export {
  type QuotedSentence,
  quotedSentences,
  type SentenceQuote,
  type TracedQuote,
} from "./quoted-sentences.ts";
export type { PassageOptions } from "./shared-passages.ts";
export { sharedPassages, sharedPassagesSteps } from "./shared-passages.ts";
export { placesOf, type Stretch, stretchesOf } from "./stretches.ts";
export { suggestChain } from "./suggest-chain.ts";
export { type DaySpan, daySpan, middleOf, type TimeTick, timeTicks } from "./time-axis.ts";
export { type WordShare, wordShares } from "./word-shares.ts";
export { createWordReader, type WordReader, type Words } from "./words.ts";
