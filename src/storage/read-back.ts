import type { Annotation } from "../annotations/index.ts";
import type { Keeping } from "./keeping.ts";
import { openLocalStorage } from "./local-storage.ts";
import { recordPrefix } from "./record-keys.ts";
import type { WriteResult } from "./record-store.ts";

/** Looks again for what was written to localStorage. */
export interface ReadBack {
  watch(records: readonly Annotation[]): void;
}

/**
 * When a write is looked for, in milliseconds. Near a full quota Chromium let writes go that had returned normally;
 * 100 milliseconds later they were gone.
 */
const lookAfterMs = 300;

/** How many are looked for in one go: about 2 milliseconds. */
const atOnce = 200;

/** After so many times that a record was gone again, it counts as not stored. */
const mostTries = 3;

const gone = "The browser said that it was stored, and lost it again.";

/**
 * Looks a little later for what was written, and writes again what is gone.
 * @param wroteAgain told what came of that
 */
export function createReadBack(
  { window, local, holder, pauses }: Keeping,
  wroteAgain: (result: WriteResult) => void,
): ReadBack {
  const watched = new Map<string, { record: Annotation; tries: number }>();
  let isWaiting = false;

  function wait(ms: number): void {
    if (isWaiting || watched.size === 0) return;
    isWaiting = true;
    pauses.later(() => {
      isWaiting = false;
      look();
      // The rest soon; what was written again is among it, and a little early does no harm.
      wait(watched.size > atOnce ? 0 : lookAfterMs);
    }, ms);
  }

  function isThere(record: Annotation): boolean {
    try {
      const { storage } = openLocalStorage(window);
      return storage?.getItem(recordPrefix + record.id) === JSON.stringify(record);
    } catch {
      return false;
    }
  }

  function look(): void {
    const { ids, lost } = nextLost();
    for (const id of ids) watched.delete(id);
    if (lost.length === 0) return;
    const { saved, failed } = local.write(lost.map(({ record }) => record));
    const written = new Set<Annotation>(saved);
    for (const { record, tries } of lost) {
      // Another object is what another tab wrote.
      if (!written.has(record)) continue;
      if (tries < mostTries) watched.set(record.id, { record, tries: tries + 1 });
      else failed.push({ record, problem: gone });
    }
    const given = new Set(failed.map(({ record }) => record.id));
    holder.take(saved);
    wroteAgain({ saved: saved.filter(({ id }) => !given.has(id)), failed });
  }

  function nextLost() {
    const next = [...watched.entries()].slice(0, atOnce);
    const known = holder.records();
    return {
      ids: next.map(([id]) => id),
      // What is no longer held was erased, or is an older version: neither is to be written.
      lost: next
        .map(([, entry]) => entry)
        .filter(({ record }) => known.get(record.id) === record && !isThere(record)),
    };
  }

  return {
    watch(records) {
      for (const record of records) watched.set(record.id, { record, tries: 0 });
      wait(lookAfterMs);
    },
  };
}
