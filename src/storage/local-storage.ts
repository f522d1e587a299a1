import { t } from "../languages/index.ts";

/** The parts of a window that keep data; injected, so that tests can pass their own. */
export type StorageWindow = Pick<Window, "localStorage" | "addEventListener" | "removeEventListener">;

/** Storage, or why there is none. */
export type OpenedStorage =
  | { readonly storage: Storage }
  | { readonly storage: null; readonly problem: string };

/** Reading the property alone throws where storage is blocked (private mode, policies, sandboxed frames). */
export function openLocalStorage(window: StorageWindow): OpenedStorage {
  try {
    // Some old browsers, and pages of opaque origin, give nothing in place of throwing.
    const storage = window.localStorage as Storage | null | undefined;
    return storage ? { storage } : blocked(null);
  } catch (error) {
    return blocked(error);
  }
}

function blocked(error: unknown): OpenedStorage {
  const reason = error instanceof Error && error.message !== "" ? ` (${error.message})` : "";
  return { storage: null, problem: `${t("The browser does not let this page store anything.")}${reason}` };
}

/** For the reader: why a value was not stored. */
export function describeWriteError(error: unknown): string {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  // NS_ERROR_DOM_QUOTA_REACHED is what older Firefox calls it.
  if (name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED") {
    return t("The browser's storage for this page is full.");
  }
  return error instanceof Error
    ? t("The browser refused to store it ({reason}).", { reason: error.message })
    : t("The browser refused to store it.");
}

/**
 * Listens for what other tabs write to this storage.
 * @param listener gets the key and its new value, both null when everything was cleared
 * @returns stops listening
 */
export function onStoredElsewhere(
  window: StorageWindow,
  listener: (key: string | null, value: string | null) => void,
): () => void {
  const heard = (event: StorageEvent) => {
    const opened = openLocalStorage(window);
    // sessionStorage sends the same events; ours are told apart by their area.
    if (event.storageArea !== null && event.storageArea !== opened.storage) return;
    listener(event.key, event.newValue);
  };
  window.addEventListener("storage", heard);
  return () => window.removeEventListener("storage", heard);
}
