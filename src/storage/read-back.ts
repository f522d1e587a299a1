import type { Annotation } from "../annotations/index.ts";
import { said, t } from "../languages/index.ts";
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

/** A record that is looked for, and how often it was written again. */
interface Watched {
  readonly record: Annotation;
  readonly tries: number;
}

/** How many are looked for in one go: about 2 milliseconds. */
const atOnce = 200;

/** After so many times that a record was gone again, it counts as not stored. */
const mostTries = 3;

const gone = said("The browser said that it was stored, and lost it again.");

/**
 * Looks a little later for what was written, and writes again what is gone.
 * @param wroteAgain told what came of that
 */
export function createReadBack(
  { window, local, holder, pauses, forgetIfErased }: Keeping,
  wroteAgain: (result: WriteResult) => void,
): ReadBack {
  /** What is looked for when the time that goes on is over, and what was written since it began. */
  let due = new Map<string, Watched>();
  let next = new Map<string, Watched>();
  let isWaiting = false;

  function watch(watched: Watched): void {
    (isWaiting ? next : due).set(watched.record.id, watched);
  }

  function wait(ms: number): void {
    if (isWaiting || due.size === 0) return;
    isWaiting = true;
    pauses.later(() => {
      try {
        look();
      } finally {
        isWaiting = false;
      }
      if (due.size > 0) return wait(0);
      [due, next] = [next, new Map()];
      wait(lookAfterMs);
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
    // What another tab erased is gone for good, also before its news have come.
    if (forgetIfErased()) due.clear();
    const lost = takeLost();
    if (lost.length === 0) return;
    const { saved, failed } = local.write(lost.map(({ record }) => record));
    const written = new Set<Annotation>(saved);
    for (const { record, tries } of lost) {
      // Another object is what another tab wrote.
      if (!written.has(record)) continue;
      if (tries < mostTries) watch({ record, tries: tries + 1 });
      else failed.push({ record, problem: t(gone) });
    }
    const given = new Set(failed.map(({ record }) => record.id));
    holder.take(saved);
    wroteAgain({ saved: saved.filter(({ id }) => !given.has(id)), failed });
  }

  function takeLost(): Watched[] {
    const looked = [...due.values()].slice(0, atOnce);
    for (const { record } of looked) due.delete(record.id);
    const known = holder.records();
    // What is no longer held was erased, or is an older version: neither is to be written.
    return looked.filter(({ record }) => known.get(record.id) === record && !isThere(record));
  }

  return {
    watch(records) {
      for (const record of records) watch({ record, tries: 0 });
      wait(lookAfterMs);
    },
  };
}
