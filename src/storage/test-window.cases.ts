import type { StorageWindow } from "./local-storage.ts";

/** A `Storage` in memory with a quota in UTF-16 units, keys and values together, as browsers count it. */
export function createTestStorage(quota = 5_242_880): Storage {
  const methods = {
    get length() {
      return Object.keys(storage).length;
    },
    key: (index: number) => Object.keys(storage)[index] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem(key: string, value: string) {
      if (used(key) + key.length + value.length > quota)
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
      values.set(key, value);
      Object.defineProperty(storage, key, { value, enumerable: true, configurable: true });
    },
    removeItem(key: string) {
      values.delete(key);
      Reflect.deleteProperty(storage, key);
    },
    clear() {
      for (const key of [...values.keys()]) methods.removeItem(key);
    },
  };
  const values = new Map<string, string>();
  /** What all other keys and their values take; counting it takes long where there are thousands. */
  function used(key: string): number {
    if (quota === Number.POSITIVE_INFINITY) return 0;
    let units = 0;
    for (const [other, text] of values) if (other !== key) units += other.length + text.length;
    return units;
  }
  // The keys are own properties, as in a browser; the methods are inherited.
  const storage: Storage = Object.create(methods);
  return storage;
}

/** A window with nothing but storage and `storage` events. */
export interface TestWindow extends StorageWindow {
  /** Sends what a write in another tab would send. */
  hear(event: { key: string | null; newValue: string | null; storageArea?: Storage | null }): void;
}

/** A window with the given storage; an error in its place is thrown whenever storage is touched. */
export function createTestWindow(storage: Storage | Error): TestWindow {
  const target = new EventTarget();
  return {
    get localStorage() {
      if (storage instanceof Error) throw storage;
      return storage;
    },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    hear(event) {
      const area = storage instanceof Error ? null : storage;
      target.dispatchEvent(Object.assign(new Event("storage"), { storageArea: area }, event));
    },
  };
}
