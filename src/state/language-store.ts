import { createStore, type StoreApi } from "zustand/vanilla";
import type { LanguageCode } from "../languages/index.ts";

/** Which language the page speaks; null until its messages are there. */
export type LanguageStore = StoreApi<{
  readonly code: LanguageCode | null;
  /** The dialog in which it is being changed, which is to stay open while all is said anew. */
  readonly dialog: "settings" | null;
}>;

export function createLanguageStore(): LanguageStore {
  return createStore(() => ({ code: null, dialog: null }));
}
