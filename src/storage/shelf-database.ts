import { mergeRecords } from "../annotations/index.ts";
import { type OwnText, readOwnText, type ShelfRecord } from "../sources/index.ts";
import { isLaterErasure } from "./erasure.ts";
import { type FoundShelf, readStoredShelf } from "./local-shelf.ts";
import { type Answer, openDatabase, type Transaction } from "./mirror-database.ts";
import { shelfDatabaseName } from "./record-keys.ts";

/** What came of writing to the shelf's database. */
export type ShelfStored =
  /** The records as they stand there now. */
  | { readonly state: "written"; readonly records: readonly ShelfRecord[] }
  | { readonly state: "failed"; readonly problem: string }
  /** Nothing was written: all was erased by this later erasure, which the writer did not know. */
  | { readonly state: "erased"; readonly erasure: string };

/** The database of what the reader added: records, and the texts of sources. None of its promises is ever rejected. */
export interface ShelfDatabase {
  read(): Promise<Answer<FoundShelf>>;
  /**
   * Writes records and texts in one transaction; done when it is complete. What is kept from before the known erasure
   * goes. A text that is there already is not written again.
   */
  write(
    records: readonly ShelfRecord[],
    texts: readonly OwnText[],
    erasure: string | null,
  ): Promise<ShelfStored>;
  /** The text under a key; null where there is none that can be read. */
  text(key: string): Promise<Answer<OwnText | null>>;
  /** The keys of all texts that it has. */
  textKeys(): Promise<Answer<string[]>>;
  removeTexts(keys: readonly string[]): Promise<Answer<null>>;
  /** Removes everything, and notes of which erasure that was a part. */
  clear(erasure: string | null): Promise<Answer<null>>;
}

const textsName = "texts";
const erasureMark = "erasure";

export function openShelfDatabase(window: Partial<Pick<Window, "indexedDB">>): ShelfDatabase {
  const database = openDatabase(window, shelfDatabaseName, [textsName]);

  return {
    read: () =>
      database.transact<FoundShelf>("readonly", ({ records, when, give }) => {
        const found: FoundShelf = { records: [], damaged: [] };
        give(found);
        when(records.openCursor(), (cursor) => {
          if (!cursor) return;
          const raw = String(cursor.value);
          const read = readStoredShelf(String(cursor.key), raw);
          if (read.ok) found.records.push(read.value);
          else found.damaged.push({ key: `shelf: ${String(cursor.key)}`, raw, problem: read.problem });
          cursor.continue();
        });
      }),
    async write(records, texts, erasure) {
      const answer = await database.transact<ShelfStored>("readwrite", (transaction) => {
        whenUpToDate(transaction, erasure, () => {
          const written: ShelfRecord[] = [];
          for (const record of records) writeTo(transaction, record, written);
          for (const text of texts) transaction.store(textsName).put(text, text.key);
          transaction.give({ state: "written", records: written });
        });
      });
      return answer.ok ? answer.value : { state: "failed", problem: answer.problem };
    },
    text: (key) =>
      database.transact<OwnText | null>("readonly", ({ store, when, give }) => {
        when(store(textsName).get(key), (value: unknown) => {
          const read = readOwnText(value);
          give(read.ok && read.value.key === key ? read.value : null);
        });
      }),
    textKeys: () =>
      database.transact<string[]>("readonly", ({ store, when, give }) => {
        when(store(textsName).getAllKeys(), (keys) => give(keys.map(String)));
      }),
    removeTexts: (keys) =>
      database.transact<null>("readwrite", ({ store, give }) => {
        for (const key of keys) store(textsName).delete(key);
        give(null);
      }),
    clear: (erasure) =>
      database.transact<null>("readwrite", (transaction) => {
        empty(transaction);
        transaction.marks.clear();
        if (erasure !== null) transaction.marks.put(erasure, erasureMark);
        transaction.give(null);
      }),
  };
}

/** Goes on unless the database knows of a later erasure; what is there from before the known one goes first. */
function whenUpToDate(transaction: Transaction<ShelfStored>, erasure: string | null, then: () => void): void {
  const { marks, when, give } = transaction;
  when(marks.get(erasureMark), (known: unknown) => {
    const there = typeof known === "string" ? known : null;
    if (there !== null && isLaterErasure(there, erasure)) {
      give({ state: "erased", erasure: there });
      return;
    }
    if (isLaterErasure(erasure, there)) {
      empty(transaction);
      marks.put(erasure, erasureMark);
    }
    then();
  });
}

function empty<Value>({ records, store }: Transaction<Value>): void {
  records.clear();
  store(textsName).clear();
}

function writeTo(
  { records, marks, when }: Transaction<ShelfStored>,
  record: ShelfRecord,
  written: ShelfRecord[],
): void {
  const text = JSON.stringify(record);
  when(records.get(record.id), (raw: unknown) => {
    const read = raw === undefined ? null : readStoredShelf(record.id, String(raw));
    // What can't be read makes room, and is kept aside.
    if (read?.ok === false) marks.put(raw, `damaged: ${record.id}`);
    const winner = read?.ok === true ? mergeRecords(record, read.value) : record;
    if (winner === record && raw !== text) records.put(text, record.id);
    written.push(winner);
  });
}

/** Whether the database may be there, as far as the browser tells without making it. */
export async function hasShelfDatabase(window: Partial<Pick<Window, "indexedDB">>): Promise<boolean> {
  try {
    if (!window.indexedDB) return false;
    const all = await window.indexedDB.databases?.();
    return all === undefined || all.some(({ name }) => name === shelfDatabaseName);
  } catch {
    return true;
  }
}
