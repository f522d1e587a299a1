import type { Span } from "../text/index.ts";
import { compareMarks, type Mark } from "./flat-segments.ts";

/** Which annotations lie where. Offsets are UTF-16 code units from 0, ends exclusive. */
export interface SpanIndex {
  /**
   * Files an annotation under its spans, in place of those it had. Spans without length are left out.
   * @throws RangeError when an offset is not a whole number from 0
   */
  set(id: string, spans: readonly Span[]): void;
  /** Files many at once, which is cheaper than one by one; of one id the last counts. Throws as `set`, and files none. */
  setAll(entries: Iterable<readonly [id: string, spans: readonly Span[]]>): void;
  /** Takes an annotation out; does nothing when it is not there. */
  delete(id: string): void;
  /** The marks that share at least one unit with `span`, by start, then longer first, then id. */
  over(span: Span): Mark[];
  /** The ids of the annotations over the unit at `offset`, in the same order, each once. */
  at(offset: number): string[];
}

/**
 * Marks in a block, of which the greatest end is known. A question looks at every block before its span, and into those
 * that reach it: with 10,000 marks that is some 150 numbers, and a change costs as little.
 */
const blockSize = 64;

/**
 * An empty index: all marks in one sorted list, since lists of thousands are filed at once when a text opens and then
 * asked for thousands of stretches of it. Setting one moves those behind it, which takes microseconds.
 */
export function createSpanIndex(): SpanIndex {
  const marksById = new Map<string, readonly Mark[]>();
  let marks: Mark[] = [];
  /** The greatest end in each block; null when marks have moved since. */
  let blockEnds: number[] | null = null;

  function remove(id: string): void {
    for (const mark of marksById.get(id) ?? []) marks.splice(indexOf(marks, mark), 1);
    marksById.delete(id);
    blockEnds = null;
  }

  function over(span: Span): Mark[] {
    const found: Mark[] = [];
    if (!(span.start < span.end)) return found;
    blockEnds ??= greatestEnds(marks);
    const after = lowerBound(marks, (mark) => mark.start < span.end);
    for (let block = 0; block * blockSize < after; block += 1) {
      if ((blockEnds[block] ?? 0) <= span.start) continue;
      const end = Math.min(after, (block + 1) * blockSize);
      for (let at = block * blockSize; at < end; at += 1) {
        const mark = marks[at];
        if (mark !== undefined && mark.end > span.start) found.push(mark);
      }
    }
    return found;
  }

  return {
    set(id, spans) {
      const own = marksOf(id, spans);
      remove(id);
      if (own.length === 0) return;
      marksById.set(id, own);
      for (const mark of own) marks.splice(indexOf(marks, mark), 0, mark);
    },
    setAll(entries) {
      const filed = new Map([...entries].map(([id, spans]) => [id, marksOf(id, spans)]));
      const kept = marks.filter(({ id }) => !filed.has(id));
      for (const [id, own] of filed) {
        if (own.length === 0) marksById.delete(id);
        else marksById.set(id, own);
        for (const mark of own) kept.push(mark);
      }
      marks = kept.sort(compareMarks);
      blockEnds = null;
    },
    delete: remove,
    over,
    at: (offset) => [...new Set(over({ start: offset, end: offset + 1 }).map((mark) => mark.id))],
  };
}

function marksOf(id: string, spans: readonly Span[]): Mark[] {
  return spans.filter(hasLength).map(({ start, end }) => ({ id, start, end }));
}

function hasLength({ start, end }: Span): boolean {
  if (!(Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0)) {
    throw new RangeError(`unexpected span ${start} to ${end}, expected whole numbers from 0`);
  }
  return start < end;
}

/** How many of a sorted list's first marks fit. */
function lowerBound(marks: readonly Mark[], fits: (mark: Mark) => boolean): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(marks[middle] as Mark)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a mark stands, or belongs. */
function indexOf(marks: readonly Mark[], mark: Mark): number {
  return lowerBound(marks, (other) => compareMarks(other, mark) < 0);
}

function greatestEnds(marks: readonly Mark[]): number[] {
  const ends: number[] = [];
  // Indexed, since every change makes the next question ask for it.
  for (let at = 0; at < marks.length; at += 1) {
    const block = Math.floor(at / blockSize);
    ends[block] = Math.max(ends[block] ?? 0, marks[at]?.end ?? 0);
  }
  return ends;
}
