import { canonicalJson, nextStamp, type Stamp, stampBeyond } from "../annotations/index.ts";
import type { ShelfRecord } from "../sources/index.ts";

/** One record of the shelf before and after; null where there is none. */
export interface ShelfEdit {
  readonly id: string;
  readonly before: ShelfRecord | null;
  readonly after: ShelfRecord | null;
}

/** What one action of the reader does to the shelf, as data. */
export type ShelfChange = readonly ShelfEdit[];

/** The change that takes another one back. */
export function invertShelfChange(change: ShelfChange): ShelfChange {
  return change.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse();
}

/** The edits of a change that still find what they expect; another tab may have changed a record since. */
export function applicableEdits(change: ShelfChange, records: ReadonlyMap<string, ShelfRecord>): ShelfChange {
  return change.filter(({ id, before }) => contentOf(before) === contentOf(records.get(id) ?? null));
}

/** What a record says to the reader, whichever version it is; a deleted one says nothing. */
function contentOf(record: ShelfRecord | null): string | null {
  if (record === null || record.deleted === true) return null;
  const { v: _v, modified: _modified, ...content } = record;
  return canonicalJson(content);
}

/** What writing needs from outside. */
export interface ShelfClock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly replica: string;
  readonly last: Stamp | null;
}

/**
 * The records to write for a change, each stamped beyond every version known. Where `after` is null this is the
 * tombstone of `before`. An edit from null to null writes nothing.
 */
export function shelfToWrite(
  change: ShelfChange,
  records: ReadonlyMap<string, ShelfRecord>,
  { now, replica, last }: ShelfClock,
): ShelfRecord[] {
  const modified = new Date(now).toISOString();
  let stamp = last;
  return change.flatMap(({ id, before, after }) => {
    const record = after ?? (before === null ? null : { ...before, deleted: true as const });
    if (record === null) return [];
    stamp = nextStamp(stamp, now, replica);
    const v = stampBeyond(stamp, [before?.v, after?.v, records.get(id)?.v]);
    return [{ ...record, modified, v }];
  });
}
