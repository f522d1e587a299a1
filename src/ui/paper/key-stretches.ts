import { flatSegments, type TagId } from "../../annotations/index.ts";
import type { KeyEntry } from "../../classroom/index.ts";
import type { Span } from "../../text/index.ts";

/** A stretch of a paragraph over which the same passages of the key lie. */
export interface KeyStretch extends Span {
  /** The tags of these passages, each once. */
  readonly tags: readonly TagId[];
  /** The numbers of the passages of which a span ends with it. */
  readonly ends: readonly number[];
}

/** The passages of a key in the order of their beginnings, in which they are numbered from 1. */
export function inTextOrder(entries: readonly KeyEntry[]): KeyEntry[] {
  const startOf = ({ spans }: KeyEntry) => spans[0]?.start ?? 0;
  return entries.toSorted((one, other) => startOf(one) - startOf(other));
}

/** Cuts a paragraph at all ends of the key's passages; the stretches cover it. */
export function keyStretches(paragraph: Span, entries: readonly KeyEntry[]): KeyStretch[] {
  const marks = entries.flatMap(({ spans }, at) =>
    spans.map(({ start, end }) => ({ start, end, id: String(at) })),
  );
  return flatSegments(paragraph, marks).map(({ start, end, ids }) => ({
    start,
    end,
    tags: [...new Set(ids.flatMap((id) => entries[Number(id)]?.tag ?? []))],
    ends: marks.filter((mark) => mark.end === end).map(({ id }) => Number(id) + 1),
  }));
}
