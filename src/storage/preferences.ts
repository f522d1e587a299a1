import * as v from "valibot";
import {
  describeWriteError,
  onStoredElsewhere,
  openLocalStorage,
  type StorageWindow,
} from "./local-storage.ts";
import { preferencesKey } from "./record-keys.ts";

/** What the reader chose for this browser. */
export interface Preferences {
  readonly theme: "auto" | "light" | "dark";
  /** 0 is the smallest of five sizes, 2 the normal one. */
  readonly textSize: 0 | 1 | 2 | 3 | 4;
  /** Whether single letters work as keys (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  /** The creator's name on new annotations; null until the app has chosen one. */
  readonly codeName: string | null;
}

/** Reads and keeps the preferences; works without storage too, for as long as the page is open. */
export interface PreferenceStore {
  read(): Preferences;
  /** Changes some of them. Returns why they could not be stored (they hold until the page closes), or null. */
  write(patch: Partial<Preferences>): string | null;
  /** Hears of what other tabs choose. Returns what stops listening. */
  subscribe(listener: (preferences: Preferences) => void): () => void;
}

/** What holds for a new reader. */
export const defaultPreferences: Preferences = {
  theme: "auto",
  textSize: 2,
  letterKeys: true,
  codeName: null,
};

/** Each field falls back on its own, so that one bad value does not reset the others. */
const preferencesSchema = v.fallback(
  v.object({
    theme: v.fallback(v.picklist(["auto", "light", "dark"]), defaultPreferences.theme),
    textSize: v.fallback(v.picklist([0, 1, 2, 3, 4]), defaultPreferences.textSize),
    letterKeys: v.fallback(v.boolean(), defaultPreferences.letterKeys),
    codeName: v.fallback(
      v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
      defaultPreferences.codeName,
    ),
  }),
  defaultPreferences,
);

/** The preferences in localStorage under one key. */
export function createPreferences(window: StorageWindow): PreferenceStore {
  /** What could not be stored; null while storage works. */
  let unsaved: Preferences | null = null;
  const read = () => unsaved ?? parse(stored(window));
  return {
    read,
    write(patch) {
      const next = { ...read(), ...patch };
      const problem = store(window, JSON.stringify(next));
      unsaved = problem === null ? null : next;
      return problem;
    },
    subscribe(listener) {
      return onStoredElsewhere(window, (key) => {
        if (key === null || key === preferencesKey) listener(read());
      });
    },
  };
}

function parse(text: string | null): Preferences {
  try {
    return v.parse(preferencesSchema, JSON.parse(text ?? "{}"));
  } catch {
    return defaultPreferences;
  }
}

function stored(window: StorageWindow): string | null {
  try {
    return openLocalStorage(window).storage?.getItem(preferencesKey) ?? null;
  } catch {
    return null;
  }
}

function store(window: StorageWindow, text: string): string | null {
  const opened = openLocalStorage(window);
  if (opened.storage === null) return opened.problem;
  try {
    opened.storage.setItem(preferencesKey, text);
    return null;
  } catch (error) {
    return describeWriteError(error);
  }
}
