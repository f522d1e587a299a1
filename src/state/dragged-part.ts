import { type Span, type SpanEnd, snapSpan } from "../text/index.ts";

/**
 * A part of an annotation, one of whose ends is dragged to an offset. Whole words are taken in, as when they are
 * selected; the other end stays, and neither that nor another part is passed.
 * @param spans the parts of the annotation, in text order; UTF-16 code units
 * @returns the part as it was where nothing but white space would be left
 */
export function draggedPart(
  text: string,
  spans: readonly Span[],
  { part, end }: { part: number; end: SpanEnd },
  offset: number,
): Span {
  const span = spans[part];
  if (!span) throw new RangeError(`unexpected part ${part}, expected one of ${spans.length}`);
  const least = end === "start" ? (spans[part - 1]?.end ?? 0) : span.start + 1;
  const most = end === "start" ? span.end - 1 : (spans[part + 1]?.start ?? text.length);
  const within = Math.max(least, Math.min(offset, most));
  const snapped = snapSpan(text, { start: span.start, end: span.end, [end]: within }, "word");
  if (!snapped) return { start: span.start, end: span.end };
  return end === "start"
    ? { start: Math.max(least, snapped.start), end: span.end }
    : { start: span.start, end: Math.min(most, snapped.end) };
}
