import { type Annotation, canonicalJson, mergeRecords } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import {
  describeWriteError,
  onStoredElsewhere,
  openLocalStorage,
  type StorageWindow,
} from "./local-storage.ts";
import { readFrom } from "./read-local-records.ts";
import { damagedPrefix, erasedKey, recordPrefix } from "./record-keys.ts";
import type { RecordStore, WriteResult } from "./record-store.ts";
import { readStored } from "./stored-record.ts";

/**
 * Keeps each record under a key of its own in localStorage. Tabs write without asking each other: one
 * value for everything, even under a lock, lost half of two tabs' writes when it was measured, and a key
 * for each record lost none.
 */
export function createLocalRecordStore(window: StorageWindow): RecordStore {
  return {
    *read(near) {
      const opened = openLocalStorage(window);
      if (opened.storage === null) yield { records: [], damaged: [], problem: opened.problem };
      else yield* readFrom(opened.storage, near);
    },
    write(records) {
      const opened = openLocalStorage(window);
      const result: WriteResult = { saved: [], failed: [] };
      for (const record of records) {
        const outcome = opened.storage === null ? opened : attempt(() => writeTo(opened.storage, record));
        if ("saved" in outcome) result.saved.push(outcome.saved);
        else result.failed.push({ record, problem: outcome.problem });
      }
      return result;
    },
    subscribe(listener) {
      return onStoredElsewhere(window, (key, value) => {
        if (key === null || key === erasedKey) listener("all");
        if (value === null || key === null || !key.startsWith(recordPrefix)) return;
        // What can't be read is left to the next reading of everything, which reports it.
        const read = readStored(key, value);
        if (read.ok) listener([read.record]);
      });
    },
  };
}

type Outcome = { readonly saved: Annotation } | { readonly problem: string };

function attempt(action: () => Outcome): Outcome {
  try {
    return action();
  } catch (error) {
    return { problem: describeWriteError(error) };
  }
}

function writeTo(storage: Storage, record: Annotation): Outcome {
  const key = recordPrefix + record.id;
  const text = JSON.stringify(record);
  const there = storage.getItem(key);
  if (there === text) return { saved: record };
  // A record that could not be read back must not take the place of one that can.
  const readable = readStored(key, text);
  if (!readable.ok)
    return { problem: t("It is not a valid annotation: {problem}", { problem: readable.problem }) };
  if (there !== null) {
    const stored = readStored(key, there);
    if (!stored.ok) setAside(storage, record.id, there);
    else if (isNotOlder(stored.record, record)) return { saved: stored.record };
  }
  storage.setItem(key, text);
  return readBack(storage, key, text, record);
}

/** Near a full quota a write can return normally and be gone, and another tab may have written since. */
function readBack(storage: Storage, key: string, text: string, record: Annotation): Outcome {
  const now = storage.getItem(key);
  if (now === text) return { saved: record };
  const stored = now === null ? null : readStored(key, now);
  if (stored?.ok === true && isNotOlder(stored.record, record)) return { saved: stored.record };
  return { problem: t("The browser said that it was stored, but it is not there.") };
}

function isNotOlder(stored: Annotation, record: Annotation): boolean {
  return canonicalJson(mergeRecords(record, stored)) === canonicalJson(stored);
}

/**
 * Copies an unreadable value out of the way before it is overwritten.
 * @throws what `setItem` throws; the value then stays where it is
 */
export function setAside(storage: Storage, id: string, raw: string): void {
  for (let number = 1; ; number += 1) {
    const key = `${damagedPrefix}${id}:${number}`;
    const there = storage.getItem(key);
    if (there === raw) return;
    if (there !== null) continue;
    storage.setItem(key, raw);
    if (storage.getItem(key) === raw) return;
    throw new Error(t("an unreadable value is there, and no copy of it could be made"));
  }
}
