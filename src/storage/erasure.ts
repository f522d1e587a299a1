import { openLocalStorage, type StorageWindow } from "./local-storage.ts";
import { erasedKey } from "./record-keys.ts";

/** The newest erasure that localStorage knows of; null where nothing was ever erased, or nothing can be read. */
export function readErasure(window: StorageWindow): string | null {
  try {
    return openLocalStorage(window).storage?.getItem(erasedKey) ?? null;
  } catch {
    return null;
  }
}

/** Whether the first erasure came after the second one, as far as that was known; null stands for none. */
export function isLaterErasure(erasure: string | null, known: string | null): boolean {
  return (erasure ?? "") > (known ?? "");
}
