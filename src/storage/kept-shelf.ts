import { compareStamps } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import type { OwnText, ShelfRecord } from "../sources/index.ts";
import { markErased } from "./erase-local.ts";
import { isLaterErasure, readErasure } from "./erasure.ts";
import { type KeepingWindow, mayHaveMirror, type Pauses } from "./keeping.ts";
import {
  clearLocalShelf,
  isInLocalShelf,
  readLocalShelf,
  readStoredShelf,
  writeLocalShelf,
} from "./local-shelf.ts";
import { onStoredElsewhere, openLocalStorage } from "./local-storage.ts";
import { erasedKey, shelfPrefix } from "./record-keys.ts";
import type { Damaged } from "./record-store.ts";
import type { ShelfStored } from "./shelf-database.ts";
import { type ShelfTexts, shelfTextsOf } from "./shelf-texts.ts";
import { whenPageReturns } from "./when-page-returns.ts";

/** Whoever holds the records of the shelf in memory. */
export interface ShelfHolder {
  /** All of them by id, tombstones too. */
  records(): ReadonlyMap<string, ShelfRecord>;
  /** Takes records that were found or written elsewhere; of two versions the newer one stays. */
  take(records: readonly ShelfRecord[]): void;
  /** Hears of all values that can't be read. */
  damaged(damaged: readonly Damaged[]): void;
  /** Drops everything: it was erased. */
  erased(): void;
  /** Hears why something lasts only until the page closes; null when all is kept. */
  unkept(problem: string | null): void;
}

/** Keeps what the reader added: records in localStorage and in a database, texts in the database only. */
export interface KeptShelf {
  /** Compares memory and both stores for the first time; done when each has what it lacked. */
  open(): Promise<void>;
  /**
   * Writes records to localStorage at once and to the database in the same task.
   * @returns the records as they now stand; nothing where everything was erased meanwhile
   */
  write(records: readonly ShelfRecord[]): readonly ShelfRecord[];
  /** Keeps texts. Done when they are in the database, or are known to last only as long as the page. */
  putTexts(texts: readonly OwnText[]): Promise<void>;
  readonly text: ShelfTexts["text"];
  /** Removes texts that are not wanted any more. */
  removeTexts(keys: readonly string[]): Promise<void>;
  /** Removes everything from the database, after localStorage was erased. Returns why something is left, or null. */
  erase(): Promise<string | null>;
  /** Done when all that was written has reached the database, or can't. */
  settled(): Promise<void>;
}

/** When a write is looked for, in milliseconds, and how often it is written again: as `createReadBack` does. */
const lookAfterMs = 300;
const mostTries = 3;

/**
 * The shelf's records in two stores, as annotations are, so that the one heals what the other lost, and its texts in the
 * larger one. The database is the shelf's own: a tab of an older version goes on with the one that it knows.
 */
export function createKeptShelf(
  window: KeepingWindow,
  holder: ShelfHolder,
  later: Pauses["later"] = (then, ms) => setTimeout(then, ms),
  { database, loose, text }: ShelfTexts = shelfTextsOf(window),
): KeptShelf {
  let erasure = readErasure(window);
  /** By record, why it is in neither store; by store. */
  const locally = new Map<string, string>();
  const inDatabase = new Map<string, string>();
  let textProblem: string | null = null;
  let going: Promise<void> = Promise.resolve();

  function tell(): void {
    const lost = [...locally.keys()].find((id) => inDatabase.has(id) || !mayHaveMirror(window));
    holder.unkept((loose.size > 0 ? textProblem : null) ?? locally.get(lost ?? "") ?? null);
  }

  function forget(newest: string): void {
    erasure = newest;
    loose.clear();
    locally.clear();
    inDatabase.clear();
    holder.erased();
    tell();
  }

  function forgetIfErased(): boolean {
    const now = readErasure(window);
    if (now === null || !isLaterErasure(now, erasure)) return false;
    forget(now);
    return true;
  }

  function writeLocally(records: readonly ShelfRecord[]): ShelfRecord[] {
    return records.map((record) => {
      const written = writeLocalShelf(window, record);
      if ("problem" in written) locally.set(record.id, written.problem);
      else locally.delete(record.id);
      return "problem" in written ? record : written.record;
    });
  }

  /** Looks a little later for what was written, and writes again what is gone. */
  function lookAfter(records: readonly ShelfRecord[], tries = 0): void {
    later(() => {
      if (forgetIfErased()) return;
      const held = holder.records();
      const gone = records.filter(
        (record) =>
          held.get(record.id) === record && !locally.has(record.id) && !isInLocalShelf(window, record),
      );
      if (gone.length === 0) return;
      if (tries < mostTries) {
        holder.take(writeLocally(gone));
        lookAfter(gone, tries + 1);
      } else
        for (const { id } of gone)
          locally.set(id, t("The browser said that it was stored, and lost it again."));
      tell();
    }, lookAfterMs);
  }

  /** The database knows of an erasure that localStorage has forgotten or this tab has not heard of. */
  function erasedThere(newest: string): void {
    if (isLaterErasure(newest, readErasure(window))) {
      clearLocalShelf(window);
      markErased(window, newest);
    }
    forget(newest);
  }

  async function put(records: readonly ShelfRecord[], texts: readonly OwnText[]): Promise<ShelfStored> {
    const known = erasure;
    const stored = await database.write(records, texts, known);
    if (erasure !== known) return stored;
    if (stored.state === "erased") erasedThere(stored.erasure);
    else if (stored.state === "failed") for (const { id } of records) inDatabase.set(id, stored.problem);
    else {
      for (const { id } of records) inDatabase.delete(id);
      holder.take(stored.records);
    }
    tell();
    return stored;
  }

  /** Lets work go on by itself; that it fails is a fault of ours, and is told where the page tells of such. */
  function inBackground(work: Promise<unknown>): void {
    const done = work.then(
      () => undefined,
      (error: unknown) => reportError(error),
    );
    going = Promise.all([going, done]).then(() => undefined);
  }

  async function compare(): Promise<void> {
    forgetIfErased();
    const local = readLocalShelf(window);
    const damaged = [...local.damaged];
    // Writing nothing empties a database that has not heard of an erasure yet, and tells of a later one.
    const asked = await put([], []);
    if (asked.state !== "erased") holder.take(local.records);
    const known = erasure;
    const read = await database.read();
    if (read.ok && known === erasure) {
      holder.take(read.value.records);
      damaged.push(...read.value.damaged);
      const there = new Map(read.value.records.map((record) => [record.id, record]));
      const lacking = [...holder.records().values()].filter((record) => {
        const other = there.get(record.id);
        return other === undefined || compareStamps(other.v, record.v) < 0;
      });
      if (lacking.length > 0) await put(lacking, []);
    }
    if (loose.size > 0 && read.ok) await putTexts([...loose.values()]);
    holder.take(writeLocally([...holder.records().values()]));
    holder.damaged(damaged);
    tell();
  }

  async function putTexts(texts: readonly OwnText[]): Promise<void> {
    for (const text of texts) loose.set(text.key, text);
    const stored = await put([], texts);
    if (stored.state === "failed") textProblem = stored.problem;
    else for (const { key } of texts) loose.delete(key);
    tell();
  }

  onStoredElsewhere(window, (key, value) => {
    if (key === null) inBackground(compare());
    if (key === null || key === erasedKey) forgetIfErased();
    if (value === null || !key?.startsWith(shelfPrefix)) return;
    // News of a write may come after everything was erased.
    if (erasure !== null && (openLocalStorage(window).storage?.getItem(key) ?? null) === null) return;
    const read = readStoredShelf(key.slice(shelfPrefix.length), value);
    if (read.ok) holder.take([read.value]);
  });

  return {
    async open() {
      whenPageReturns(window, () => inBackground(compare()));
      await compare();
    },
    write(records) {
      if (records.length === 0 || forgetIfErased()) return [];
      const written = writeLocally(records);
      inBackground(put(written, []));
      lookAfter(written);
      tell();
      return written;
    },
    putTexts,
    text,
    async removeTexts(keys) {
      for (const key of keys) loose.delete(key);
      await database.removeTexts(keys);
    },
    async erase() {
      await going;
      forgetIfErased();
      loose.clear();
      const cleared = await database.clear(erasure);
      return cleared.ok || !mayHaveMirror(window) ? null : cleared.problem;
    },
    async settled() {
      await going;
    },
  };
}

/**
 * Calls back when another tab writes to the shelf.
 * @returns stops listening
 */
export function onShelfElsewhere(window: KeepingWindow, listener: () => void): () => void {
  return onStoredElsewhere(window, (key, value) => {
    if (value !== null && key?.startsWith(shelfPrefix)) listener();
  });
}
