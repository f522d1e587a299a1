import { type Annotation, isLive, mergeRecords, sameContent } from "../annotations/index.ts";
import { partOf } from "../text/index.ts";
import type { Backup } from "./backup.ts";
import type { TextHere } from "./find-steps.ts";
import type { Refusal } from "./format.ts";
import { checkSpans } from "./place-spans.ts";
import { sortSteps } from "./sort-steps.ts";
import { bySourceAndPlace } from "./write-records.ts";

/** What restoring starts from. */
export interface RestoreInput {
  readonly backup: Pick<Backup, "annotations">;
  /** What reading the file refused; carried into the plan. */
  readonly refused: readonly Refusal[];
  /** Our records by id, tombstones too. */
  readonly records: ReadonlyMap<string, Annotation>;
  /** By source id. */
  readonly texts: ReadonlyMap<string, TextHere>;
}

/**
 * What restoring would do, to be shown before it is done: of two versions of an annotation the newer one stays,
 * whichever side has it. Every record of the backup is in exactly one list.
 */
export interface RestorePlan {
  readonly adds: readonly Annotation[];
  /** The backup's version is newer than ours. */
  readonly updates: readonly Annotation[];
  /** Deleted here, and changed elsewhere after that. */
  readonly revived: readonly Annotation[];
  /** Ours, which the backup deleted after they were last changed here; the tombstones. */
  readonly deletions: readonly Annotation[];
  /** In the backup, and deleted here since. They come back only where the reader asks for it. */
  readonly deletedHere: readonly Annotation[];
  /** Ours is newer; these are the backup's versions, which are not taken. */
  readonly kept: readonly Annotation[];
  /** Ours says the same. */
  readonly unchanged: readonly Annotation[];
  /** Tombstones of what isn't here. They are taken, so that no older copy brings it back, and nothing of it is seen. */
  readonly tombstones: readonly Annotation[];
  readonly refused: readonly Refusal[];
}

type Outcome = Exclude<keyof RestorePlan, "refused">;

/** Records that are compared with ours between two steps: 3 ms on a slow computer. */
const atOnce = 25;

/**
 * Sorts the records of a backup by what restoring them would do. They come back as they were, on whatever text they
 * were made; only where that is the text here, and other words stand at their offsets, are they refused. Yields the
 * share that is done, 0 to 1.
 */
export function* planRestoreSteps({
  backup,
  refused,
  records,
  texts,
}: RestoreInput): Generator<number, RestorePlan, void> {
  const plan: Record<Outcome, Annotation[]> = {
    adds: [],
    updates: [],
    revived: [],
    deletions: [],
    deletedHere: [],
    kept: [],
    unchanged: [],
    tombstones: [],
  };
  const misplaced: Refusal[] = [];
  const inOrder = yield* partOf(sortSteps(backup.annotations, bySourceAndPlace), 0, 0.2);
  for (const [index, theirs] of inOrder.entries()) {
    if (index % atOnce === 0) yield 0.2 + (0.8 * index) / inOrder.length;
    const here = texts.get(theirs.sourceId);
    const placed = isLive(theirs) && here?.hash === theirs.textHash ? checkSpans(theirs, here.text) : theirs;
    if ("problem" in placed) misplaced.push(placed);
    else plan[outcomeOf(theirs, records.get(theirs.id))].push(theirs);
  }
  return { ...plan, refused: [...refused, ...misplaced] };
}

function outcomeOf(theirs: Annotation, ours: Annotation | undefined): Outcome {
  if (ours === undefined) return isLive(theirs) ? "adds" : "tombstones";
  if (sameContent(theirs, ours)) return "unchanged";
  if (mergeRecords(ours, theirs) === ours) {
    return isLive(theirs) && !isLive(ours) ? "deletedHere" : isLive(ours) ? "kept" : "unchanged";
  }
  if (isLive(theirs)) return isLive(ours) ? "updates" : "revived";
  return isLive(ours) ? "deletions" : "tombstones";
}
