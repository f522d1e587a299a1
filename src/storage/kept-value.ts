import {
  describeWriteError,
  onStoredElsewhere,
  openLocalStorage,
  type StorageWindow,
} from "./local-storage.ts";

/** A value of several fields under one key; works without storage too, for as long as the page is open. */
export interface KeptValue<Value> {
  read(): Value;
  /** Changes some fields. Returns why they could not be stored (they hold until the page closes), or null. */
  write(patch: Partial<Value>): string | null;
  /** Hears of what other tabs write. Returns what stops listening. */
  subscribe(listener: (value: Value) => void): () => void;
}

/**
 * Keeps a value in localStorage as JSON.
 * @param parse makes the value of what was stored, which may be anything; `undefined` where nothing can be read
 */
export function createKeptValue<Value extends object>(
  window: StorageWindow,
  key: string,
  parse: (stored: unknown) => Value,
): KeptValue<Value> {
  /** What could not be stored; null while storage works. */
  let unsaved: Value | null = null;
  const read = () => unsaved ?? parse(stored(window, key));
  return {
    read,
    write(patch) {
      const next = { ...read(), ...patch };
      const problem = store(window, key, JSON.stringify(next));
      unsaved = problem === null ? null : next;
      return problem;
    },
    subscribe(listener) {
      return onStoredElsewhere(window, (changed) => {
        if (changed === null || changed === key) listener(read());
      });
    },
  };
}

function stored(window: StorageWindow, key: string): unknown {
  try {
    return JSON.parse(openLocalStorage(window).storage?.getItem(key) ?? "{}");
  } catch {
    return undefined;
  }
}

function store(window: StorageWindow, key: string, text: string): string | null {
  const opened = openLocalStorage(window);
  if (opened.storage === null) return opened.problem;
  try {
    opened.storage.setItem(key, text);
    return null;
  } catch (error) {
    return describeWriteError(error);
  }
}
