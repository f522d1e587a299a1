import { type AnchorState, resolveSteps } from "../anchoring/index.ts";
import { type Annotation, compareStamps, isLive, sameContent } from "../annotations/index.ts";
import { partOf } from "../text/index.ts";
import type { FindSteps, TextHere } from "./find-steps.ts";
import type { AnnotationSet, Refusal } from "./format.ts";
import { placeSpans } from "./place-spans.ts";
import { sortSteps } from "./sort-steps.ts";
import { bySourceAndPlace } from "./write-records.ts";

/** What an import starts from. */
export interface ImportInput {
  readonly set: AnnotationSet;
  /** What reading the file refused; carried into the plan. */
  readonly refused: readonly Refusal[];
  /** Our records by id, tombstones too. */
  readonly records: ReadonlyMap<string, Annotation>;
  /** By source id. */
  readonly texts: ReadonlyMap<string, TextHere>;
}

/** What an import would do, to be shown before it is done. Every annotation of the set is in one list. */
export interface ImportPlan {
  readonly adds: readonly Annotation[];
  /** The file's version is newer than ours. */
  readonly updates: readonly Annotation[];
  /** Ours says the same. */
  readonly unchanged: readonly Annotation[];
  /** Ours differs and is newer; these are the file's versions, which are not taken. */
  readonly kept: readonly Annotation[];
  /** Deleted here; the file brings them back. */
  readonly revived: readonly Annotation[];
  readonly refused: readonly Refusal[];
  /**
   * What became of annotations that were made on another version of their text, by id, whichever list they are in;
   * those that are missing were made on the text here. Only `anchored` and `moved` ones stand on it.
   */
  readonly states: ReadonlyMap<string, AnchorState>;
}

type Outcome = Exclude<keyof ImportPlan, "refused" | "states">;

/** Annotations that are compared with ours between two steps: 3 ms on a slow computer. */
const atOnce = 25;

/**
 * Sorts the annotations of a set by what importing them would do. On the text that they were made on, words must stand
 * at their offsets; on another version of the text each span is looked for, and an annotation that is not found beyond
 * doubt is taken as it is. Never guesses a place. Yields the share that is done, 0 to 1, and what `find` yields besides.
 */
export function* planImportSteps<Told = never>(
  { set, refused, records, texts }: ImportInput,
  find: FindSteps<Told> = resolveSteps,
): Generator<number | Told, ImportPlan, void> {
  const here = yield* partOf(placeSpans(set, texts, find), 0, 0.6);
  const placed = yield* partOf(sortSteps(here.placed, bySourceAndPlace), 0.6, 0.7);
  const plan: Record<Outcome, Annotation[]> = { adds: [], updates: [], unchanged: [], kept: [], revived: [] };
  for (const [index, annotation] of placed.entries()) {
    if (index % atOnce === 0) yield 0.7 + (0.3 * index) / placed.length;
    plan[outcomeOf(annotation, records.get(annotation.id))].push(annotation);
  }
  return { ...plan, refused: [...refused, ...here.refused], states: here.states };
}

function outcomeOf(theirs: Annotation, ours: Annotation | undefined): Outcome {
  if (ours === undefined) return "adds";
  if (!isLive(ours)) return "revived";
  if (sameContent(theirs, ours)) return "unchanged";
  return compareStamps(theirs.v, ours.v) > 0 ? "updates" : "kept";
}
