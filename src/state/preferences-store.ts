import { createStore, type StoreApi } from "zustand/vanilla";
import type { PreferenceStore, Preferences } from "../storage/index.ts";

export interface PreferencesStore extends StoreApi<Preferences> {
  set(patch: Partial<Preferences>): void;
}

/** The reader's preferences, kept in storage and followed from other tabs. */
export function createPreferencesStore(kept: PreferenceStore): PreferencesStore {
  const store = createStore<Preferences>(() => kept.read());
  kept.subscribe(() => store.setState(kept.read()));
  return Object.assign(store, {
    set(patch: Partial<Preferences>) {
      kept.write(patch);
      store.setState(patch);
    },
  });
}
