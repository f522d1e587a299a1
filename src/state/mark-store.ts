import type { Annotation, Change, Edit, Segment } from "../annotations/index.ts";
import { createSpanIndex, flatSegments, isLive } from "../annotations/index.ts";
import type { Span } from "../text/index.ts";
import type { Shown } from "./as-shown.ts";

/** What one text run draws. */
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
  /**
   * Calls back with each of the runs that has to be drawn again. Runs never overlap.
   * @returns stops listening
   */
  subscribe<Run extends Span>(runs: readonly Run[], listener: (run: Run) => void): () => void;
  marks(run: Span): RunMarks;
  /** An annotation as it is drawn; null where it isn't. */
  annotation(id: string): Shown | null;
  /** Ids of the annotations over an offset, in UTF-16 code units. */
  at(offset: number): readonly string[];
  setCurrent(id: string | null): void;
  apply(change: Change): void;
  /** Takes over the source's annotations as they stand now, where they or how they are shown changed unheard. */
  catchUp(annotations: readonly Annotation[]): void;
}

/** From how many annotations on they are filed together: below, one by one is cheaper. */
const filedAtOnce = 32;

/** A listener and its run; null once it listens no more. Of these there are thousands, so they are kept small. */
interface Listening {
  readonly run: Span;
  listener: ((run: Span) => void) | null;
}

/** @param shown from a record to how it is drawn, null where it isn't; gives the same for the same as long as nothing changed */
export function createMarkStore(
  sourceId: string,
  annotations: Iterable<Annotation>,
  shown: (record: Annotation) => Shown | null = (record) => record,
): MarkStore {
  /** As they are drawn. */
  const live = new Map<string, Shown>();
  const marks = createSpanIndex();
  /** In text order; runs never overlap. */
  const inOrder: Listening[] = [];
  let current: string | null = null;

  for (const annotation of annotations) {
    const drawn = shown(annotation);
    if (drawn) live.set(drawn.id, drawn);
  }
  marks.setAll([...live].map(([id, { spans }]) => [id, spans]));

  /** How many runs end at or before an offset. */
  function runsBefore(offset: number): number {
    let low = 0;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((inOrder[middle]?.run.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function runsUnder(spans: readonly Span[], into: Set<Listening>): void {
    for (const { start, end } of spans) {
      for (let at = runsBefore(start); at < inOrder.length; at += 1) {
        const one = inOrder[at];
        if (!one || one.run.start >= end) break;
        into.add(one);
      }
    }
  }

  function listen(run: Span, listener: (run: Span) => void): Listening {
    const at = runsBefore(run.start);
    const there = inOrder[at];
    const isFree = there?.run.start === run.start && there.listener === null;
    const one: Listening = { run, listener };
    inOrder.splice(at, isFree ? 1 : 0, one);
    return one;
  }

  function wake(touched: Iterable<Listening>): void {
    for (const { run, listener } of touched) listener?.(run);
  }

  function isHere(record: Annotation | null): record is Annotation {
    return record !== null && record.sourceId === sourceId && isLive(record);
  }

  /** Takes an edit's record in place of the one that is here; both wake the runs under them. */
  function take({ id, after }: Edit, touched: Set<Listening>): readonly Span[] {
    runsUnder(live.get(id)?.spans ?? [], touched);
    const drawn = isHere(after) ? shown(after) : null;
    if (!drawn) {
      live.delete(id);
      return [];
    }
    live.set(id, drawn);
    runsUnder(drawn.spans, touched);
    return drawn.spans;
  }

  function apply(change: Change): void {
    const touched = new Set<Listening>();
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
    subscribe(runs, listener) {
      // Called with the runs that came with it, and no others.
      const heard = listener as (run: Span) => void;
      const listening = runs.map((run) => listen(run, heard));
      return () => {
        for (const one of listening) one.listener = null;
      };
    },
    marks(span) {
      const segments = flatSegments(span, marks.over(span));
      const isHere = segments.some(({ ids }) => current !== null && ids.includes(current));
      return { segments, current: isHere ? current : null };
    },
    annotation: (id) => live.get(id) ?? null,
    at: (offset) => marks.at(offset),
    setCurrent(id) {
      if (id === current) return;
      const touched = new Set<Listening>();
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
      apply(edits.filter(({ before, after }) => before !== (after && shown(after))));
    },
  };
}
