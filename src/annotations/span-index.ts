import type { Span } from "../text/index.ts";
import { compareMarks, type Mark } from "./flat-segments.ts";

/** Which annotations lie where. Offsets are UTF-16 code units from 0, ends exclusive. */
export interface SpanIndex {
  /**
   * Files an annotation under its spans, in place of those it had. Spans without length are left out.
   * @throws RangeError when an offset is not a whole number from 0
   */
  set(id: string, spans: readonly Span[]): void;
  /** Takes an annotation out; does nothing when it is not there. */
  delete(id: string): void;
  /** The marks that share at least one unit with `span`, by start, then longer first, then id. */
  over(span: Span): Mark[];
  /** The ids of the annotations over the unit at `offset`, in the same order, each once. */
  at(offset: number): string[];
}

/**
 * Units of text per bucket. A bucket is about a paragraph or two: smaller ones make long spans dear to
 * file, larger ones make a question about one place look at more marks.
 */
const bucketSize = 1024;

/**
 * An empty index. Marks are filed in buckets of fixed size, so that `set` and `delete` cost by the length
 * of the spans and a question by the length of its span, however many annotations there are.
 */
export function createSpanIndex(): SpanIndex {
  const marksById = new Map<string, Mark[]>();
  const buckets = new Map<number, Set<Mark>>();

  function remove(id: string): void {
    for (const mark of marksById.get(id) ?? []) {
      for (const place of placesOf(mark)) {
        const bucket = buckets.get(place);
        bucket?.delete(mark);
        if (bucket?.size === 0) buckets.delete(place);
      }
    }
    marksById.delete(id);
  }

  function over(span: Span): Mark[] {
    const found = new Set<Mark>();
    if (!(span.start < span.end)) return [];
    for (const place of placesToAsk(span, buckets)) {
      for (const mark of buckets.get(place) ?? []) {
        if (mark.start < span.end && span.start < mark.end) found.add(mark);
      }
    }
    return [...found].sort(compareMarks);
  }

  return {
    set(id, spans) {
      const marks = spans.filter(hasLength).map(({ start, end }) => ({ id, start, end }));
      remove(id);
      if (marks.length === 0) return;
      marksById.set(id, marks);
      for (const mark of marks) {
        for (const place of placesOf(mark)) {
          const bucket = buckets.get(place);
          if (bucket === undefined) buckets.set(place, new Set([mark]));
          else bucket.add(mark);
        }
      }
    },
    delete: remove,
    over,
    at: (offset) => [...new Set(over({ start: offset, end: offset + 1 }).map((mark) => mark.id))],
  };
}

function hasLength({ start, end }: Span): boolean {
  if (!(Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0)) {
    throw new RangeError(`unexpected span ${start} to ${end}, expected whole numbers from 0`);
  }
  return start < end;
}

function* placesOf({ start, end }: Span): Generator<number> {
  const last = Math.floor((end - 1) / bucketSize);
  for (let place = Math.floor(start / bucketSize); place <= last; place += 1) yield place;
}

/** A question about the whole text should not count through buckets that nobody filled. */
function placesToAsk(span: Span, buckets: ReadonlyMap<number, unknown>): Iterable<number> {
  return (span.end - span.start) / bucketSize > buckets.size ? buckets.keys() : placesOf(span);
}
