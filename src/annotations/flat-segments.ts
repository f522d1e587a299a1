import type { Span } from "../text/index.ts";

/** One span of an annotation, for showing. */
export interface Mark extends Span {
  readonly id: string;
}

/** A stretch of text over which the same annotations lie. */
export interface Segment extends Span {
  /** In order of start, then longer first, then id; empty where nothing lies. */
  readonly ids: readonly string[];
}

/** Order of marks: by start, then longer first, then id. */
export function compareMarks(a: Mark, b: Mark): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return b.end - a.end;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * Cuts `within` at every boundary of a mark. The segments cover it exactly, in order, none empty; overlaps
 * of any depth become flat. Marks without length are ignored. Cost: sorting, and then the size of the
 * result.
 * @returns an empty list for an empty `within`
 * @throws RangeError when `within` ends before it starts
 */
export function flatSegments(within: Span, marks: readonly Mark[]): Segment[] {
  if (!(within.start <= within.end)) {
    throw new RangeError(`unexpected span ${within.start} to ${within.end}, expected start <= end`);
  }
  const touching = marks
    .filter((mark) => mark.start < mark.end && mark.start < within.end && within.start < mark.end)
    .sort(compareMarks);
  const segments: Segment[] = [];
  // Marks come in the order of the ids, so the open ones stay in order by adding at the end only.
  let open: Mark[] = [];
  let next = 0;
  let start = within.start;
  while (start < within.end) {
    open = open.filter((mark) => mark.end > start);
    for (let mark = touching[next]; mark !== undefined && mark.start <= start; mark = touching[next]) {
      open.push(mark);
      next += 1;
    }
    let end = Math.min(within.end, touching[next]?.start ?? within.end);
    for (const mark of open) end = Math.min(end, mark.end);
    segments.push({ start, end, ids: idsOf(open) });
    start = end;
  }
  return segments;
}

function idsOf(open: readonly Mark[]): string[] {
  const ids = open.map((mark) => mark.id);
  return ids.length < 2 ? ids : [...new Set(ids)];
}
