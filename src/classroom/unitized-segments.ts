import type { Span } from "../text/index.ts";

/** A tagged stretch of a text. */
export interface TaggedSpan extends Span {
  readonly tag: string;
}

/** A stretch that one rater tagged, or a gap between two such stretches. */
export interface UnitizedSegment extends Span {
  /** Null for a gap. */
  readonly tag: string | null;
}

/**
 * One rater's reading of a text as a row of segments that cover it: what was tagged, and the gaps. Tagged stretches that
 * touch stay two.
 * @throws RangeError for spans that are empty, overlap or lie outside
 */
export function segmentsOf(within: Span, spans: readonly TaggedSpan[]): UnitizedSegment[] {
  const segments: UnitizedSegment[] = [];
  let at = within.start;
  for (const { start, end, tag } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (!(start >= at && end > start && end <= within.end)) {
      throw new RangeError(
        `unexpected span ${start} to ${end}, expected one inside of ${at} to ${within.end} (spans of a rater may not overlap)`,
      );
    }
    if (start > at) segments.push({ start: at, end: start, tag: null });
    segments.push({ start, end, tag });
    at = end;
  }
  if (at < within.end) segments.push({ start: at, end: within.end, tag: null });
  return segments;
}

/**
 * What one rater tagged with one tag, as spans without overlap: overlapping ones become one, touching ones stay two. Spans
 * without length are left out. In text order.
 */
export function layerOf(spans: readonly TaggedSpan[], tag: string): TaggedSpan[] {
  const layer: { start: number; end: number; tag: string }[] = [];
  const sorted = spans
    .filter((span) => span.tag === tag && span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end } of sorted) {
    const last = layer.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else layer.push({ start, end, tag });
  }
  return layer;
}
