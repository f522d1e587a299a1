import { t } from "../languages/index.ts";
import type { Source } from "../sources/index.ts";
import { isolated } from "../text/index.ts";
import type { Place, QuoteMatch, QuoteTrace, QuoteTracer, TracedText } from "../tracing/index.ts";
import { createQuoteTracer } from "../tracing/index.ts";
import type { TracedWords } from "./trace-store.ts";

/** What is known of where words come from. */
export interface TraceAnswer {
  /** The words as they were traced, a space between their parts; changes and pieces point into them. */
  readonly quote: string;
  readonly trace: QuoteTrace;
  /** The primary source's match first, then the others by their sources' dates. */
  readonly matches: readonly QuoteMatch[];
  /** The source that counts as the origin; null where there is none among the texts, or where the words stand in it. */
  readonly primary: Source | null;
  /** Whether the words stand in the primary source themselves: then it is asked who else has them. */
  readonly isInPrimary: boolean;
  /** How many texts they were looked for in, beside their own. */
  readonly others: number;
}

/** Texts in which quotes can be traced, as they were read for the last question. */
let known: {
  readonly texts: readonly TracedText[];
  readonly titles: readonly string[];
  readonly primaryId: string | null;
  readonly tracer: QuoteTracer;
} | null = null;

/** Reading many texts takes longer than tracing in them, and the next question is often about the same ones. */
function tracerFor(
  texts: readonly TracedText[],
  sources: readonly Source[],
  primaryId: string | null,
): QuoteTracer {
  // Readers know sources by their titles and not by their ids.
  const titleOf = new Map(sources.map(({ id, title }) => [id, title]));
  const titles = texts.map(({ id }) => titleOf.get(id) ?? id);
  const isKnown =
    known?.primaryId === primaryId &&
    known.texts.length === texts.length &&
    known.texts.every(({ id, text }, index) => id === texts[index]?.id && text === texts[index].text) &&
    known.titles.every((title, index) => title === titles[index]);
  if (known && isKnown) return known.tracer;
  const nameOf = (id: string) =>
    id === primaryId ? t("the primary source") : `“${isolated(titleOf.get(id) ?? id)}”`;
  known = { texts, titles, primaryId, tracer: createQuoteTracer(texts, primaryId, { nameOf }) };
  return known.tracer;
}

/**
 * Where words come from.
 * @param sources in the order in which they are told, after the primary one
 * @param texts by source; those that are not there are left out
 */
export function traceAnswer(
  { sourceId, parts, spans }: Pick<TracedWords, "sourceId" | "parts" | "spans">,
  sources: readonly Source[],
  texts: ReadonlyMap<string, string>,
): TraceAnswer {
  const given = sources.flatMap(({ id }): TracedText[] => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ id, text }];
  });
  const isThere = ({ id }: Source) => texts.has(id);
  const primaries = sources.filter((source) => source.kind === "primary" && isThere(source));
  const isInPrimary = primaries.some(({ id }) => id === sourceId);
  const primary = isInPrimary ? undefined : primaries[0];
  const from = placeOf(sourceId, spans);
  const tracer = tracerFor(given, sources, primary?.id ?? null);
  const trace = tracer.trace(parts, from);
  const order = new Map(sources.map(({ id }, index) => [id, id === primary?.id ? -1 : index]));
  const rank = ({ id }: QuoteMatch) => order.get(id) ?? sources.length;
  return {
    quote: parts.join(" "),
    trace,
    matches: [...trace.matches].sort((one, other) => rank(one) - rank(other)),
    primary: primary ?? null,
    isInPrimary,
    others: given.filter(({ id }) => id !== sourceId).length,
  };
}

/** From the first part to the last. */
function placeOf(id: string, spans: TracedWords["spans"]): Place | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  return first && last ? { id, start: first.start, end: last.end } : undefined;
}
