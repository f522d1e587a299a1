import { t } from "../languages/index.ts";
import { openLocalStorage, type StorageWindow } from "./local-storage.ts";
import { damagedPrefix, recordPrefix } from "./record-keys.ts";
import type { Damaged } from "./record-store.ts";

/**
 * Removes a stored value that can't be read, if it is still the one that was seen: another tab may have put a record
 * in its place since.
 * @returns why it is still there, for the reader; null when it is gone
 */
export function removeDamaged(
  window: StorageWindow,
  { key, raw }: Pick<Damaged, "key" | "raw">,
): string | null {
  if (!(key.startsWith(recordPrefix) || key.startsWith(damagedPrefix))) {
    return t("It lies where this page can’t remove it.");
  }
  const opened = openLocalStorage(window);
  if (opened.storage === null) return opened.problem;
  try {
    const now = opened.storage.getItem(key);
    if (now !== null && now !== raw) {
      return t("It has changed since it was read. Reload the page to see what is there now.");
    }
    opened.storage.removeItem(key);
    return null;
  } catch (error) {
    return error instanceof Error
      ? t("The browser refused to remove it ({reason}).", { reason: error.message })
      : t("The browser refused to remove it.");
  }
}
