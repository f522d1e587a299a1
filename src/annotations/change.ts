import type { Annotation } from "./annotation.ts";
import { LayeredMap } from "./layered-map.ts";
import { compareStamps, greatestWall, type Stamp } from "./stamp.ts";

/** One record before and after; null where there is none. */
export interface Edit {
  readonly id: string;
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** What one action of the reader does, as data: it can be applied, inverted, written. */
export type Change = readonly Edit[];

/** What writing needs from outside: the time for people, and stamps from `nextStamp`, each greater. */
export interface WriteClock {
  /** ISO 8601 with time zone. */
  readonly now: string;
  readonly stamp: () => Stamp;
  /** The records as they stand: what is written is stamped beyond these versions too. */
  readonly records?: ReadonlyMap<string, Annotation>;
}

/** The records after the change. The given map stays as it is. */
export function applyChange(
  records: ReadonlyMap<string, Annotation>,
  change: Change,
): ReadonlyMap<string, Annotation> {
  if (change.length === 0) return records;
  const set = new Map<string, Annotation>();
  let result: Map<string, Annotation> | null = null;
  for (const { id, after } of change) {
    if (after === null) {
      result ??= new Map(records);
      result.delete(id);
      set.delete(id);
    } else {
      set.set(id, after);
    }
  }
  // Records are hardly ever taken out: a deleted one leaves its tombstone.
  if (result === null) return LayeredMap.over(records, set);
  for (const [id, after] of set) result.set(id, after);
  return result;
}

/** The change that takes back `change`: last edit first, so that several edits of one record cancel too. */
export function invertChange(change: Change): Change {
  return change.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse();
}

/**
 * The records to write for a change, each with a new stamp and time of modification. Where `after` is
 * null this is the tombstone of `before`: the whole record marked as deleted, since a record that merely
 * vanished would come back from the next tab or copy. An edit from null to null writes nothing.
 */
export function recordsToWrite(change: Change, clock: WriteClock): Annotation[] {
  const written: Annotation[] = [];
  for (const { id, before, after } of change) {
    const record = after ?? (before === null ? null : { ...before, deleted: true as const });
    if (record === null) continue;
    const known = [before?.v, after?.v, clock.records?.get(id)?.v];
    written.push({ ...record, modified: clock.now, v: stampBeyond(clock.stamp(), known) });
  }
  return written;
}

/**
 * `stamp`, or where a known version is greater the least stamp above it. That happens when the known
 * version comes from a clock that is far ahead (`witness` does not follow those): the edit must win all
 * the same, and only this record is stamped ahead.
 */
export function stampBeyond(stamp: Stamp, known: readonly (Stamp | undefined)[]): Stamp {
  let result = stamp;
  for (const other of known) {
    if (other === undefined || compareStamps(result, other) > 0) continue;
    const [wall, counter] = other;
    result = counter < Number.MAX_SAFE_INTEGER ? [wall, counter + 1, stamp[2]] : [wall + 1, 0, stamp[2]];
  }
  return result[0] <= greatestWall ? result : stamp;
}
