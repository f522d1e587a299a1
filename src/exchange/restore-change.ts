import {
  type Annotation,
  type Change,
  compareStamps,
  isLive,
  stampBeyond,
  type WriteClock,
} from "../annotations/index.ts";
import type { RestorePlan } from "./plan-restore.ts";

/** What the reader decides about a plan. */
export interface RestoreChoice {
  /** Whether what was deleted here since comes back. */
  readonly bringBack: boolean;
}

/** How the change of a plan is written; see `restoredRecords`. */
export type RestoredRecords = (change: Change, clock: WriteClock) => Annotation[];

/** The change that carries out a plan, as edits that can be undone. What is deleted counts as not there. */
export function restoreChange(
  plan: RestorePlan,
  records: ReadonlyMap<string, Annotation>,
  { bringBack }: RestoreChoice,
): Change {
  const ours = (id: string) => records.get(id) ?? null;
  return [
    ...[...plan.adds, ...plan.revived, ...(bringBack ? plan.deletedHere : [])].map((after) => ({
      id: after.id,
      before: null,
      after,
    })),
    ...plan.updates.map((after) => ({ id: after.id, before: ours(after.id), after })),
    ...plan.deletions.map(({ id }) => ({ id, before: ours(id), after: null })),
    ...plan.tombstones.map(({ id }) => ({ id, before: null, after: null })),
  ];
}

/**
 * Gives the records to write when the change of a plan, or a part of it, is first carried out: the backup's own, with
 * their stamps and times, since restoring is not editing, and merging leaves what is newer alone. Only what the reader
 * brings back after it was deleted here gets a stamp beyond that of its tombstone.
 */
export function restoredRecords(plan: RestorePlan): RestoredRecords {
  const { adds, revived, updates, deletions, tombstones } = plan;
  const records = [...adds, ...revived, ...updates, ...deletions, ...tombstones];
  const verbatim = new Map(records.map((record) => [record.id, record]));
  const broughtBack = new Map(plan.deletedHere.map((record) => [record.id, record]));
  return (change, clock) =>
    change.flatMap(({ id }) => {
      const record = verbatim.get(id) ?? broughtBack.get(id);
      if (record === undefined) return [];
      const known = clock.records?.get(id);
      if (!broughtBack.has(id) || known === undefined || isLive(known)) return [record];
      if (compareStamps(record.v, known.v) > 0) return [record];
      return [{ ...record, modified: clock.now, v: stampBeyond(clock.stamp(), [record.v, known.v]) }];
    });
}
