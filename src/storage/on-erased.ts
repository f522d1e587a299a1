import { onStoredElsewhere, type StorageWindow } from "./local-storage.ts";
import { erasedKey } from "./record-keys.ts";

/**
 * Calls back when another tab erases everything: once for each erasure, although it is written down when it begins and
 * again, with one character more, when it is done.
 * @returns stops listening
 */
export function onErased(window: StorageWindow, listener: () => void): () => void {
  let known: string | null = null;
  return onStoredElsewhere(window, (key, value) => {
    if (key !== erasedKey || value === null) return;
    const isSame = known !== null && value.startsWith(known);
    known = value;
    if (!isSame) listener();
  });
}
