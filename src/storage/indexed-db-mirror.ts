import { type Annotation, compareStamps, mergeRecords, type Stamp } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { isLaterErasure } from "./erasure.ts";
import { type Answer, openDatabase, type Transaction } from "./mirror-database.ts";
import { recordPrefix } from "./record-keys.ts";
import type { Damaged, WriteResult } from "./record-store.ts";
import { readStored } from "./stored-record.ts";

/** A version of a record that the mirror keeps. */
export interface Version {
  readonly id: string;
  readonly v: Stamp;
}

/** Records and values that could not be read. */
export interface Found {
  readonly records: Annotation[];
  readonly damaged: Damaged[];
}

/** What came of writing to the mirror. */
export type Mirrored =
  | { readonly state: "written"; readonly result: WriteResult }
  | { readonly state: "failed"; readonly problem: string }
  /** Nothing was written: all was erased by this later erasure, which the writer did not know. */
  | { readonly state: "erased"; readonly erasure: string };

/** The recovery copy. None of its promises is ever rejected. */
export interface IndexedDbMirror {
  /** How often the database was opened: another number than before means that something may be missing in it. */
  opened(): number;
  /** All versions that it keeps, asked for without reading a record, as many at once as do not hold the page up. */
  versions(): Promise<Answer<Version[]>>;
  /** Records by id, the newest version of each that can be read. What can't stays where it is, and is told. */
  read(ids: readonly string[]): Promise<Answer<Found>>;
  /**
   * Writes records in one transaction, begun in the same task where the database is open, and done when it is complete.
   * Newer versions that are there are handed back; older ones go. What it keeps from before the known erasure goes, too.
   */
  write(records: readonly Annotation[], erasure: string | null): Promise<Mirrored>;
}

/** How many keys are asked for at once: about 10 milliseconds. */
const keysAtOnce = 1_000;

const erasureMark = "erasure";

type Key = [id: string, wall: number, counter: number, replica: string];

function keyOf({ id, v }: Version): Key {
  return [id, ...v];
}

/** All versions of a record: in the order of keys a list stands after everything else. */
function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function asVersion(key: IDBValidKey): Version | null {
  const [id, wall, counter, replica] = Array.isArray(key) ? key : [];
  const isOurs =
    typeof id === "string" &&
    typeof wall === "number" &&
    typeof counter === "number" &&
    typeof replica === "string";
  return isOurs ? { id, v: [wall, counter, replica] } : null;
}

/** The record under a key, or why it can't be read. */
function recordIn(key: IDBValidKey, value: unknown) {
  const version = asVersion(key);
  // Only texts are ours; of anything else its kind is told.
  const raw = typeof value === "string" ? value : String(value);
  const read = readStored(recordPrefix + (version?.id ?? ""), raw);
  return { raw, read };
}

/** The recovery copy in IndexedDB: each record as JSON under its id and stamp. */
export function createIndexedDbMirror(window: Partial<Pick<Window, "indexedDB">>): IndexedDbMirror {
  const database = openDatabase(window);

  return {
    opened: database.opened,
    async versions() {
      const all: Version[] = [];
      let after: IDBKeyRange | null = null;
      for (;;) {
        const answer: Answer<IDBValidKey[]> = await database.transact(
          "readonly",
          ({ records, when, give }) => {
            when(records.getAllKeys(after, keysAtOnce), give);
          },
        );
        if (!answer.ok) return answer;
        for (const key of answer.value) {
          const version = asVersion(key);
          if (version) all.push(version);
        }
        const last = answer.value.at(-1);
        if (last === undefined || answer.value.length < keysAtOnce) return { ok: true, value: all };
        after = IDBKeyRange.lowerBound(last, true);
      }
    },
    read: (ids) =>
      database.transact<Found>("readonly", (transaction) => {
        const found: Found = { records: [], damaged: [] };
        transaction.give(found);
        for (const id of ids) readNewest(transaction, id, found);
      }),
    async write(records, erasure) {
      const answer = await database.transact<Mirrored>("readwrite", (transaction) => {
        const result: WriteResult = { saved: [], failed: [] };
        const { records: store, marks, when, give } = transaction;
        when(marks.get(erasureMark), (known: unknown) => {
          const there = typeof known === "string" ? known : null;
          if (there !== null && isLaterErasure(there, erasure)) {
            give({ state: "erased", erasure: there });
            return;
          }
          if (isLaterErasure(erasure, there)) {
            store.clear();
            marks.put(erasure, erasureMark);
          }
          for (const record of records) writeTo(transaction, record, result);
          give({ state: "written", result });
        });
      });
      return answer.ok ? answer.value : { state: "failed", problem: answer.problem };
    },
  };
}

function readNewest({ records: store, when }: Transaction<Found>, id: string, into: Found): void {
  when(store.openCursor(versionsOf(id), "prev"), (cursor) => {
    if (!cursor) return;
    const { raw, read } = recordIn(cursor.key, cursor.value);
    if (read.ok) {
      into.records.push(read.record);
      return;
    }
    into.damaged.push({ key: `recovery copy: ${id}`, raw, problem: read.problem });
    cursor.continue();
  });
}

function writeTo(
  { records: store, when }: Transaction<Mirrored>,
  record: Annotation,
  result: WriteResult,
): void {
  const text = JSON.stringify(record);
  const readable = readStored(recordPrefix + record.id, text);
  if (!readable.ok) {
    result.failed.push({
      record,
      problem: t("It is not a valid annotation: {problem}", { problem: readable.problem }),
    });
    return;
  }
  const put = (older: readonly IDBValidKey[]) => {
    store.put(text, keyOf(record));
    for (const key of older) store.delete(key);
  };
  when(store.getAllKeys(versionsOf(record.id)), (keys) => {
    const last = keys.at(-1);
    const there = last === undefined ? null : asVersion(last);
    if (last === undefined || there === null || compareStamps(there.v, record.v) < 0) {
      put(keys);
      result.saved.push(record);
      return;
    }
    when(store.get(last), (stored: unknown) => {
      const { read } = recordIn(last, stored);
      // A damaged value of the same version is healed by ours; one of a newer version stays, beside ours.
      const winner = read.ok ? mergeRecords(record, read.record) : record;
      const isSame = compareStamps(there.v, record.v) === 0;
      if (winner === record && stored !== text) put(isSame ? keys.slice(0, -1) : []);
      result.saved.push(winner);
    });
  });
}
