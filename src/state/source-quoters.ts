import { type Span, spansOverlap } from "../text/index.ts";
import {
  createQuoteTracer,
  type Passage,
  type Place,
  placesOf,
  quotedSentences,
  reversedQuotes,
  type SentenceQuote,
  type TracedQuote,
  type TracedText,
} from "../tracing/index.ts";

/** A passage that a reader tagged as a quote. */
export interface TaggedQuote {
  readonly sourceId: string;
  /** Its parts, UTF-16 code units into the source's canonical text. */
  readonly spans: readonly Span[];
}

/** Who has words of a sentence, and whether a reader tagged them there or they only stand there too. */
export interface Quoter extends SentenceQuote {
  readonly how: "tagged" | "shared";
  /** Whether it and the quote beside it there stand in the other order here. */
  readonly isTurned: boolean;
}

/** A sentence of a primary source, and who has words of it. */
export interface QuotersOfSentence extends Span {
  /** In the order of the texts given, tagged quotes of a text before what else of it is shared. */
  readonly quoters: readonly Quoter[];
}

/** Fewer words of a sentence than this are in a shared passage only since it begins or ends there. */
const fewestWords = 4;

function partsOf(text: string, spans: readonly Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

/**
 * Who quotes each sentence of a primary source: what was tagged as a quote elsewhere, and passages that stand elsewhere
 * without being tagged.
 * @param others in the order in which they are told
 */
export function sourceQuoters(
  primary: TracedText,
  others: readonly TracedText[],
  tagged: readonly TaggedQuote[],
  passages: readonly Passage[],
): QuotersOfSentence[] {
  const tracer = createQuoteTracer([primary], primary.id);
  const texts = new Map(others.map(({ id, text }) => [id, text]));
  const order = new Map(others.map(({ id }, index) => [id, index]));
  const trace = (id: string, spans: readonly Span[]): TracedQuote[] => {
    const text = texts.get(id);
    const [first, last] = [spans[0], spans.at(-1)];
    if (text === undefined || !first || !last) return [];
    return [{ id, start: first.start, end: last.end, trace: tracer.trace(partsOf(text, spans)) }];
  };
  const inOrder = (one: Place, other: Place) =>
    (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0) || one.start - other.start;
  const taggedQuotes = tagged.flatMap(({ sourceId, spans }) => trace(sourceId, spans)).sort(inOrder);
  const sharedQuotes = placesOf(passages, primary.id).flatMap(({ there }) => trace(there.id, [there]));
  const asTagged = quotedSentences(primary, taggedQuotes);
  const asShared = quotedSentences(primary, sharedQuotes);
  const turned = reversedQuotes(primary.id, [...taggedQuotes, ...sharedQuotes]).flatMap((pair) => [
    pair.first,
    pair.second,
  ]);
  const asQuoter = (quote: SentenceQuote, how: Quoter["how"]): Quoter => ({
    ...quote,
    how,
    isTurned: turned.some((one) => one.id === quote.id && one.start === quote.start && one.end === quote.end),
  });
  return asTagged.map(({ start, end, quotes }, index) => {
    const also = (asShared[index]?.quotes ?? []).filter(
      (shared) =>
        !quotes.some((quote) => quote.id === shared.id && spansOverlap(quote, shared)) &&
        isMoreThanAnEnd(primary.text, shared),
    );
    const quoters = [
      ...quotes.map((quote) => asQuoter(quote, "tagged")),
      ...also.map((quote) => asQuoter(quote, "shared")),
    ];
    return {
      start,
      end,
      quoters: quoters.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0)),
    };
  });
}

function isMoreThanAnEnd(text: string, { taken, leftOut }: SentenceQuote): boolean {
  const words = taken.reduce(
    (sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
  return leftOut.length === 0 || words >= fewestWords;
}
