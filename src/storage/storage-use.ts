import { openLocalStorage, type StorageWindow } from "./local-storage.ts";

/**
 * How much localStorage holds in today's browsers, in UTF-16 code units of keys and values together; measured, as no
 * browser tells. WebKit holds half of it once a value has a character beyond Latin-1.
 */
export const localStorageUnits = 5_242_880;

/** Values that are looked at between two steps: about 2 ms. */
const atOnce = 1_000;

/**
 * Counts what localStorage holds for this address, in UTF-16 code units of keys and values together: everything, since
 * all pages of the address share the space. Null where nothing can be read.
 */
export function* usedUnits(window: StorageWindow): Generator<void, number | null, void> {
  const opened = openLocalStorage(window);
  if (opened.storage === null) return null;
  try {
    let units = 0;
    for (const [index, key] of Object.keys(opened.storage).entries()) {
      if (index % atOnce === atOnce - 1) yield;
      units += key.length + (opened.storage.getItem(key)?.length ?? 0);
    }
    return units;
  } catch {
    return null;
  }
}
