import { openLocalStorage, type StorageWindow } from "./local-storage.ts";
import { shelfKey } from "./record-keys.ts";

/**
 * The id of the collection that was open last; null where the reader never added anything, or nothing can be read. One
 * look at one key, so that a page without anything of the reader's own opens as if there were no such thing.
 */
export function readChosenCollection(window: StorageWindow): string | null {
  try {
    return openLocalStorage(window).storage?.getItem(shelfKey) ?? null;
  } catch {
    return null;
  }
}

/** Remembers which collection is open. Where that can't be stored, the first one opens the next time. */
export function writeChosenCollection(window: StorageWindow, id: string): void {
  try {
    openLocalStorage(window).storage?.setItem(shelfKey, id);
  } catch {
    // It is full: nothing of value is lost.
  }
}
