import type { Annotation, Change, Segment } from "../annotations/index.ts";
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

interface Run {
  readonly span: Span;
  readonly listeners: Set<() => void>;
  marks: RunMarks | null;
}

export function createMarkStore(sourceId: string, annotations: Iterable<Annotation>): MarkStore {
  const live = new Map<string, Annotation>();
  const marks = createSpanIndex();
  const runs = new Map<number, Run>();
  const runIndex = createSpanIndex();
  let current: string | null = null;

  for (const annotation of annotations) {
    live.set(annotation.id, annotation);
    marks.set(annotation.id, annotation.spans);
  }

  function runOf(span: Span): Run {
    const known = runs.get(span.start);
    if (known) return known;
    const run: Run = { span, listeners: new Set(), marks: null };
    runs.set(span.start, run);
    runIndex.set(String(span.start), [span]);
    return run;
  }

  function runsUnder(spans: readonly Span[], into: Set<Run>): void {
    for (const span of spans) {
      for (const { start } of runIndex.over(span)) {
        const run = runs.get(start);
        if (run) into.add(run);
      }
    }
  }

  function wake(touched: Iterable<Run>): void {
    for (const run of touched) {
      run.marks = null;
      for (const listener of run.listeners) listener();
    }
  }

  function apply(change: Change): void {
    const touched = new Set<Run>();
    for (const { id, before, after } of change) {
      if (before?.sourceId !== sourceId && after?.sourceId !== sourceId) continue;
      const known = live.get(id);
      if (known) runsUnder(known.spans, touched);
      if (after && isLive(after) && after.sourceId === sourceId) {
        live.set(id, after);
        marks.set(id, after.spans);
        runsUnder(after.spans, touched);
      } else {
        live.delete(id);
        marks.delete(id);
      }
    }
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
