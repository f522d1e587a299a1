import type { Annotation } from "../annotations/index.ts";
import { describeWriteError, openLocalStorage, type StorageWindow } from "./local-storage.ts";
import { erasedKey, keyPrefix, ownPrefix, recordPrefix, setsPrefix } from "./record-keys.ts";

/** How many digits of a time an erasure has: as text, too, the later one is the greater. */
const digits = 16;

/**
 * A new erasure, later than the one that is known even where the clock was set back.
 * @param now milliseconds since 1970
 * @param unique unlike that of any other erasure
 */
export function newErasure(known: string | null, now: number, unique: string): string {
  const before = Number.parseInt(known ?? "", 10);
  const time = Math.max(Math.floor(now), Number.isFinite(before) ? before + 1 : 0);
  return `${String(time).padStart(digits, "0")}-${unique}`;
}

/** Writes down which erasure is the newest. Returns why it could not be, or null. */
export function markErased(window: StorageWindow, erasure: string): string | null {
  const opened = openLocalStorage(window);
  if (opened.storage === null) return opened.problem;
  try {
    opened.storage.setItem(erasedKey, erasure);
    return null;
  } catch (error) {
    return describeWriteError(error);
  }
}

/**
 * Removes everything of ours from localStorage. Other tabs hear of an erasure twice: before, so that they drop what
 * they hold, and after it, so that whatever one of them read meanwhile is dropped as well.
 * @returns why something is left, or null
 */
export function eraseLocal(window: StorageWindow, erasure: string): string | null {
  const opened = openLocalStorage(window);
  if (opened.storage === null) return opened.problem;
  const { storage } = opened;
  // In a full storage there is room for it only afterwards.
  markErased(window, beginningOf(erasure));
  try {
    for (const key of Object.keys(storage)) {
      if (isOurs(key) && key !== erasedKey) storage.removeItem(key);
    }
  } catch (error) {
    return describeWriteError(error);
  }
  return markErased(window, erasure);
}

/** The keys of a page that is one file begin with those of the served page, and lie under the same address. */
function isOurs(key: string): boolean {
  return key.startsWith(ownPrefix) && !(ownPrefix === keyPrefix(null) && key.startsWith(setsPrefix));
}

/** The same erasure while it goes on: just before it in order. */
function beginningOf(erasure: string): string {
  return erasure.slice(0, -1);
}

/** Removes records that were held when everything was erased, and that this tab wrote before it heard of it. */
export function removeHeld(window: StorageWindow, held: ReadonlyMap<string, Annotation>): void {
  const { storage } = openLocalStorage(window);
  for (const key of storage ? Object.keys(storage) : []) {
    const record = key.startsWith(recordPrefix) ? held.get(key.slice(recordPrefix.length)) : undefined;
    if (record && storage?.getItem(key) === JSON.stringify(record)) storage.removeItem(key);
  }
}
