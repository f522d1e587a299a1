import { mergeRecords } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { type ReadShelf, readShelfRecord, type ShelfRecord } from "../sources/index.ts";
import { setAside } from "./local-record-store.ts";
import { describeWriteError, openLocalStorage, type StorageWindow } from "./local-storage.ts";
import { shelfPrefix } from "./record-keys.ts";
import type { Damaged } from "./record-store.ts";

/** Records of the shelf, and values that could not be read as such. */
export interface FoundShelf {
  readonly records: ShelfRecord[];
  readonly damaged: Damaged[];
}

/** The record as it stands in the store now, or why ours is not there. */
export type ShelfWritten = { readonly record: ShelfRecord } | { readonly problem: string };

/** Reads what stands under the key of a record; never throws. */
export function readStoredShelf(id: string, raw: string): ReadShelf<ShelfRecord> {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { ok: false, problem: t("It is not complete JSON.") };
  }
  const read = readShelfRecord(value);
  if (!read.ok || read.value.id === id) return read;
  return {
    ok: false,
    problem: `id: ${t("unexpected {found}, expected {expected}", { found: read.value.id, expected: t("the id in the key") })}`,
  };
}

/** All records of the shelf in localStorage; nothing where there is none. There are some hundred at most. */
export function readLocalShelf(window: StorageWindow): FoundShelf {
  const found: FoundShelf = { records: [], damaged: [] };
  const { storage } = openLocalStorage(window);
  for (const key of storage ? Object.keys(storage) : []) {
    const raw = key.startsWith(shelfPrefix) ? storage?.getItem(key) : null;
    if (typeof raw !== "string") continue;
    const read = readStoredShelf(key.slice(shelfPrefix.length), raw);
    if (read.ok) found.records.push(read.value);
    else found.damaged.push({ key, raw, problem: read.problem });
  }
  return found;
}

/** Writes a record under a key of its own, unless a newer version is there. What can't be read there is set aside. */
export function writeLocalShelf(window: StorageWindow, record: ShelfRecord): ShelfWritten {
  const opened = openLocalStorage(window);
  if (opened.storage === null) return { problem: opened.problem };
  try {
    return writeTo(opened.storage, record);
  } catch (error) {
    return { problem: describeWriteError(error) };
  }
}

function writeTo(storage: Storage, record: ShelfRecord): ShelfWritten {
  const key = shelfPrefix + record.id;
  const text = JSON.stringify(record);
  const there = storage.getItem(key);
  if (there === text) return { record };
  if (there !== null) {
    const read = readStoredShelf(record.id, there);
    if (!read.ok) setAside(storage, record.id, there);
    else if (mergeRecords(record, read.value) !== record) return { record: read.value };
  }
  storage.setItem(key, text);
  // Near a full quota a write can return normally and be gone.
  if (storage.getItem(key) === text) return { record };
  return { problem: t("The browser said that it was stored, but it is not there.") };
}

/** Whether a record stands in localStorage as it was written. */
export function isInLocalShelf(window: StorageWindow, record: ShelfRecord): boolean {
  try {
    const { storage } = openLocalStorage(window);
    return storage?.getItem(shelfPrefix + record.id) === JSON.stringify(record);
  } catch {
    return false;
  }
}

/** Removes all records of the shelf from localStorage: they are older than an erasure that it has forgotten. */
export function clearLocalShelf(window: StorageWindow): void {
  const { storage } = openLocalStorage(window);
  for (const key of storage ? Object.keys(storage) : []) {
    if (key.startsWith(shelfPrefix)) storage?.removeItem(key);
  }
}
