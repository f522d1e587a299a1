import type { Span } from "../text/index.ts";
import { type Annotation, isLive } from "./annotation.ts";
import type { TagId } from "./tag.ts";
import { tagIds } from "./tags.ts";

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
  const live = annotations.filter(isLive);
  const counts = {} as Record<TagId, number>;
  const share = {} as Record<TagId, number>;
  for (const tag of tagIds) {
    const tagged = live.filter((annotation) => annotation.tag === tag);
    counts[tag] = tagged.length;
    share[tag] = sharedPart(textLength, tagged);
  }
  return { counts, share, any: sharedPart(textLength, live) };
}

function sharedPart(textLength: number, annotations: readonly Annotation[]): number {
  if (textLength <= 0) return 0;
  const spans: Span[] = annotations.flatMap((annotation) => annotation.spans);
  let covered = 0;
  let reached = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(start, reached);
    const to = Math.min(end, textLength);
    if (to <= from) continue;
    covered += to - from;
    reached = to;
  }
  return covered / textLength;
}
