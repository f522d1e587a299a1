import type { Annotation, Change, Edit, Segment } from "../annotations/index.ts";
import { createSpanIndex, flatSegments, isLive } from "../annotations/index.ts";
import type { Span } from "../text/index.ts";

/** What one text run draws. A new object only when the run has to be drawn again. */
export interface RunMarks {
  readonly segments: readonly Segment[];
  /** The open annotation, where it has words in this run. */
  readonly current: string | null;
}

/**
 * The marks of one source, asked for run by run: a change wakes only the runs that its spans touch, so that tagging
 * costs the same in a long text with thousands of annotations as in a short one.
 */
export interface MarkStore {
  subscribe(run: Span, listener: () => void): () => void;
  marks(run: Span): RunMarks;
  annotation(id: string): Annotation | null;
  /** Ids of the annotations over an offset, in UTF-16 code units. */
  at(offset: number): readonly string[];
  setCurrent(id: string | null): void;
  apply(change: Change): void;
  /** Takes over the source's annotations as they stand now, where they changed unheard. */
  catchUp(annotations: readonly Annotation[]): void;
}

/** From how many annotations on they are filed together: below, one by one is cheaper. */
const filedAtOnce = 32;

interface Run {
  readonly span: Span;
  readonly listeners: Set<() => void>;
  marks: RunMarks | null;
}

export function createMarkStore(sourceId: string, annotations: Iterable<Annotation>): MarkStore {
  const live = new Map<string, Annotation>();
  const marks = createSpanIndex();
  const runs = new Map<number, Run>();
  /** The runs in text order; they never overlap. */
  const inOrder: Run[] = [];
  let current: string | null = null;

  for (const annotation of annotations) live.set(annotation.id, annotation);
  marks.setAll([...live].map(([id, { spans }]) => [id, spans]));

  /** How many runs end at or before an offset. */
  function runsBefore(offset: number): number {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.span.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function runOf(span: Span): Run {
    const known = runs.get(span.start);
    if (known) return known;
    const run: Run = { span, listeners: new Set(), marks: null };
    runs.set(span.start, run);
    inOrder.splice(runsBefore(span.start), 0, run);
    return run;
  }

  function runsUnder(spans: readonly Span[], into: Set<Run>): void {
    for (const { start, end } of spans) {
      for (let at = runsBefore(start); at < inOrder.length; at += 1) {
        const run = inOrder[at];
        if (!run || run.span.start >= end) break;
        into.add(run);
      }
    }
  }

  function wake(touched: Iterable<Run>): void {
    for (const run of touched) {
      run.marks = null;
      for (const listener of run.listeners) listener();
    }
  }

  function isHere(record: Annotation | null): record is Annotation {
    return record !== null && record.sourceId === sourceId && isLive(record);
  }

  /** Takes an edit's record in place of the one that is here; both wake the runs under them. */
  function take({ id, after }: Edit, touched: Set<Run>): readonly Span[] {
    runsUnder(live.get(id)?.spans ?? [], touched);
    if (!isHere(after)) {
      live.delete(id);
      return [];
    }
    live.set(id, after);
    runsUnder(after.spans, touched);
    return after.spans;
  }

  function apply(change: Change): void {
    const touched = new Set<Run>();
    const filed = new Map<string, readonly Span[]>();
    for (const edit of change) {
      if (edit.before?.sourceId !== sourceId && edit.after?.sourceId !== sourceId) continue;
      filed.set(edit.id, take(edit, touched));
    }
    if (filed.size < filedAtOnce) for (const [id, spans] of filed) marks.set(id, spans);
    else marks.setAll(filed);
    wake(touched);
  }

  return {
    subscribe(span, listener) {
      const run = runOf(span);
      run.listeners.add(listener);
      return () => run.listeners.delete(listener);
    },
    marks(span) {
      const run = runOf(span);
      if (run.marks === null) {
        const segments = flatSegments(span, marks.over(span));
        const here = current !== null && segments.some(({ ids }) => ids.includes(current ?? ""));
        run.marks = { segments, current: here ? current : null };
      }
      return run.marks;
    },
    annotation: (id) => live.get(id) ?? null,
    at: (offset) => marks.at(offset),
    setCurrent(id) {
      if (id === current) return;
      const touched = new Set<Run>();
      for (const one of [current, id]) {
        const annotation = one === null ? undefined : live.get(one);
        if (annotation) runsUnder(annotation.spans, touched);
      }
      current = id;
      wake(touched);
    },
    apply,
    catchUp(annotations) {
      const now = new Map(annotations.map((annotation) => [annotation.id, annotation]));
      const ids = new Set([...live.keys(), ...now.keys()]);
      const edits = [...ids].map((id) => ({ id, before: live.get(id) ?? null, after: now.get(id) ?? null }));
      apply(edits.filter(({ before, after }) => before !== after));
    },
  };
}
