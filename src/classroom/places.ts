import { type Span, spansOverlap } from "../text/index.ts";
import { coreSpans } from "./core-spans.ts";
import { groupsOf } from "./groups-of.ts";
import { type HeatSegment, heatMap } from "./heat-map.ts";
import { lengthOf, type Passage } from "./passage.ts";

/** What one reader tagged in one text; the reader is null for the key. */
export interface Reading {
  readonly reader: string | null;
  readonly passages: readonly Passage[];
}

/** A passage, and who tagged it. */
export interface ReadPassage extends Passage {
  readonly reader: string | null;
}

/** Words that are decided about at once: a group of passages that overlap, whoever tagged them. Its span reaches over all of them. */
export interface Place extends Span {
  /** By their beginnings and ends, then by tag and reader. */
  readonly passages: readonly ReadPassage[];
  /** The mean share of pairs of readers who differ, over its characters, 0 to 1; 0 too where fewer than two read. */
  readonly disagreement: number;
}

/**
 * Longer passages hold no others together, in UTF-16 code units: some two hundred words. Of whoever tagged a whole page, one
 * place would come otherwise, with all that is in it.
 */
const longestHolding = 1_200;

/** Whether a passage is short enough to hold others together. */
export function isHolding({ spans }: Passage): boolean {
  return lengthOf(spans) <= longestHolding;
}

/**
 * The places of a text, in text order. Each passage is in at least one; a very long one is in all that it meets, and holds none
 * together. The order of readers changes nothing.
 * @param readings the key's too, where there is one
 */
export function placesOf(text: string, readings: readonly Reading[]): Place[] {
  const all = readings.flatMap(({ reader, passages }) => passages.map((one) => ({ ...one, reader })));
  const long = all.filter((one) => !isHolding(one));
  const groups = groupsOf(all.filter(isHolding));
  const met = new Set<ReadPassage>();
  const joined = groups.map((group) => {
    const spans = group.flatMap((one) => one.spans);
    const over = long.filter((one) => one.spans.some((span) => spans.some((own) => spansOverlap(own, span))));
    for (const one of over) met.add(one);
    return { ...reachOf(group), passages: [...group, ...over] };
  });
  const alone = groupsOf(long.filter((one) => !met.has(one)));
  const places = [...joined, ...alone.map((passages) => ({ ...reachOf(passages), passages }))];
  const segments = heatMap(
    text.length,
    readings.map(({ passages }) => passages.map((one) => ({ ...one, spans: coreSpans(text, one.spans) }))),
  );
  return places
    .map((place) => ({
      ...place,
      passages: place.passages.toSorted(compareRead),
      disagreement: meanOf(segments, place),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function reachOf(passages: readonly Passage[]): Span {
  const [first, last] = [startOf(passages), endOf(passages)];
  return { start: first, end: last };
}

function startOf(passages: readonly Passage[]): number {
  return passages.reduce(
    (least, { spans }) => Math.min(least, spans[0]?.start ?? least),
    Number.POSITIVE_INFINITY,
  );
}

function endOf(passages: readonly Passage[]): number {
  return passages.reduce((most, { spans }) => Math.max(most, spans.at(-1)?.end ?? most), 0);
}

function compareRead(a: ReadPassage, b: ReadPassage): number {
  return (
    (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) ||
    (a.spans.at(-1)?.end ?? 0) - (b.spans.at(-1)?.end ?? 0) ||
    compareText(a.tag, b.tag) ||
    compareText(a.reader ?? "", b.reader ?? "") ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function meanOf(segments: readonly HeatSegment[], { start, end }: Span): number {
  let total = 0;
  for (const segment of segments) {
    const shared = Math.min(segment.end, end) - Math.max(segment.start, start);
    if (shared > 0) total += shared * (segment.disagreement ?? 0);
  }
  return total / (end - start);
}
