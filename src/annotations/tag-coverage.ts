import type { Span } from "../text/index.ts";
import { type Annotation, isLive } from "./annotation.ts";
import type { TagId } from "./tag-names.ts";
import { tagIds } from "./tag-names.ts";

/** How much was tagged. */
export interface TagCoverage {
  /** Live annotations by tag. */
  readonly counts: Readonly<Record<TagId, number>>;
  /** By tag, the part of the text's UTF-16 code units under at least one annotation with it, 0 to 1. */
  readonly share: Readonly<Record<TagId, number>>;
  /** The part of the text under any annotation, 0 to 1. */
  readonly any: number;
}

/**
 * Counts and shares of the tags in one source. Overlaps count once, tombstones not at all, spans beyond
 * the text only as far as the text goes.
 * @param textLength UTF-16 code units; every share of an empty text is 0
 */
export function tagCoverage(textLength: number, annotations: readonly Annotation[]): TagCoverage {
  const known = knownByList.get(annotations);
  if (known?.textLength === textLength) return known.coverage;
  const coverage = measureCoverage(textLength, annotations);
  knownByList.set(annotations, { textLength, coverage });
  return coverage;
}

/** The same list is asked for in several places of a page, and lists never change in place. */
const knownByList = new WeakMap<
  readonly Annotation[],
  { readonly textLength: number; readonly coverage: TagCoverage }
>();

function measureCoverage(textLength: number, annotations: readonly Annotation[]): TagCoverage {
  const counts = {} as Record<TagId, number>;
  const reached = {} as Record<TagId, Covered>;
  for (const tag of tagIds) {
    counts[tag] = 0;
    reached[tag] = { units: 0, end: 0 };
  }
  const any: Covered = { units: 0, end: 0 };
  const spans: TaggedSpan[] = [];
  for (const annotation of annotations) {
    if (!isLive(annotation)) continue;
    counts[annotation.tag] += 1;
    for (const { start, end } of annotation.spans) spans.push({ start, end, tag: annotation.tag });
  }
  // Lists in text order, as nearly all are, cost the sort no more than looking through them.
  for (const { start, end, tag } of spans.sort((a, b) => a.start - b.start)) {
    cover(any, start, Math.min(end, textLength));
    cover(reached[tag], start, Math.min(end, textLength));
  }
  const part = ({ units }: Covered) => (textLength > 0 ? units / textLength : 0);
  const share = {} as Record<TagId, number>;
  for (const tag of tagIds) share[tag] = part(reached[tag]);
  return { counts, share, any: part(any) };
}

/** What of a text stands in others too, and what is neither tagged nor shared. */
export interface SharedCoverage {
  /** The part of the text's UTF-16 code units that other texts have too, 0 to 1. */
  readonly shared: number;
  /** The part that is under no live annotation and that no other text has, 0 to 1. */
  readonly none: number;
}

/**
 * Adds to the coverage of a text what it shares with others. Overlaps count once.
 * @param textLength UTF-16 code units; both parts of an empty text are 0
 * @param shared spans of the text that stand in other texts too, in any order
 */
export function sharedCoverage(
  textLength: number,
  annotations: readonly Annotation[],
  shared: readonly Span[],
): SharedCoverage {
  const tagged = annotations.filter(isLive).flatMap(({ spans }) => spans);
  if (textLength === 0) return { shared: 0, none: 0 };
  return {
    shared: covered(textLength, shared) / textLength,
    none: 1 - covered(textLength, [...tagged, ...shared]) / textLength,
  };
}

function covered(textLength: number, spans: readonly Span[]): number {
  const all: Covered = { units: 0, end: 0 };
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start))
    cover(all, start, Math.min(end, textLength));
  return all.units;
}

interface TaggedSpan extends Span {
  readonly tag: TagId;
}

/** How much has been covered, by spans that come by their starts, and how far they reach. */
interface Covered {
  units: number;
  end: number;
}

function cover(covered: Covered, start: number, end: number): void {
  const from = Math.max(start, covered.end);
  if (end <= from) return;
  covered.units += end - from;
  covered.end = end;
}
