import {
  type Annotation,
  type Change,
  compareStamps,
  isLive,
  stampBeyond,
  type WriteClock,
} from "../annotations/index.ts";
import type { ImportPlan } from "./plan-import.ts";

/**
 * The change that carries out a plan: what it adds, updates and revives, as edits that can be undone.
 * What was deleted here counts as not there (`before` is null); it carries the stamp of its tombstone where
 * that is greater, so that it is written beyond it.
 */
export function importChange(plan: ImportPlan, records: ReadonlyMap<string, Annotation>): Change {
  const adds = plan.adds.map((after) => ({ id: after.id, before: null, after }));
  const updates = plan.updates.map((after) => ({
    id: after.id,
    before: records.get(after.id) ?? null,
    after,
  }));
  const revived = plan.revived.map((record) => {
    const tombstone = records.get(record.id);
    const isLater = tombstone !== undefined && compareStamps(tombstone.v, record.v) > 0;
    return { id: record.id, before: null, after: isLater ? { ...record, v: tombstone.v } : record };
  });
  return [...adds, ...updates, ...revived];
}

/**
 * The records to write when the change of a plan, or a part of it, is first carried out. Unlike `recordsToWrite` it
 * leaves what is added or updated its own stamp and time: importing is not editing, and a copy that was stamped anew
 * would win over an edit made elsewhere before the import. Only what is a tombstone in the clock's records needs a
 * stamp beyond that.
 */
export function importedRecords(change: Change, clock: WriteClock): Annotation[] {
  return change.flatMap(({ id, after }) => {
    if (after === null) return [];
    const known = clock.records?.get(id);
    if (known === undefined || isLive(known)) return [after];
    return [{ ...after, modified: clock.now, v: stampBeyond(clock.stamp(), [after.v, known.v]) }];
  });
}
