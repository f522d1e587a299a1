import type { Annotation } from "../annotations/index.ts";
import { said, t } from "../languages/index.ts";
import { isLaterErasure, readErasure } from "./erasure.ts";
import type { Keeper, KeepingWindow, Pauses, RecordHolder } from "./keeping.ts";
import { createLocalRecordStore } from "./local-record-store.ts";
import { openLocalStorage } from "./local-storage.ts";
import { recordPrefix } from "./record-keys.ts";
import type { RecordStore, StoredRecords, WriteResult } from "./record-store.ts";

/** Keeps records in localStorage in the same task, and in a recovery copy once that has joined. */
export interface KeptRecordStore {
  /** Reads localStorage in steps, as `RecordStore` does; what only the mirror has comes with `join`. */
  read(near?: Parameters<RecordStore["read"]>[0]): Generator<StoredRecords | null, void, void>;
  /**
   * Writes records, and a few that could not be written before.
   * @param again whether those are tried too; not where this is a part of something long
   * @returns the records as they now stand; nothing where everything was erased meanwhile
   */
  write(records: readonly Annotation[], again?: boolean): readonly Annotation[];
  /** Tries again to write all that could not be written. */
  retry(): void;
  /** Says who holds the records; once, before anything else. */
  hold(holder: RecordHolder): void;
  /** Opens the recovery copy, once everything has been read; done when both stores agree. */
  join(pauses: Pauses): Promise<void>;
  /** Erases all that Lateral keeps in this browser, for all tabs. Returns why something is left, or null. */
  eraseAll(): Promise<string | null>;
}

const notLoaded = said("A part of Lateral could not be loaded. Reload the page, and try again.");

/**
 * Keeps records in two stores. localStorage can be read and written at once, but loses what was written in the last
 * minute when the browser is killed; IndexedDB loses nothing that it acknowledged, and has room where localStorage is
 * full. This part belongs to the first load; the rest is loaded by `join`, and what is written before waits for it.
 */
export function createKeptRecordStore(
  window: KeepingWindow,
  local: RecordStore = createLocalRecordStore(window),
): KeptRecordStore {
  let early: WriteResult = { saved: [], failed: [] };
  let holder: RecordHolder | null = null;
  let keeper: Keeper | null = null;
  let joining: Promise<void> | null = null;
  /** Whether everything may have changed before a keeper was there to compare it. */
  let isBehind = false;
  /** Whether no keeper will come: what was written is where it is, and nobody looks after it. */
  let isAlone = false;
  let erasure = readErasure(window);

  function forget(newest: string): void {
    erasure = newest;
    early = { saved: [], failed: [] };
    const held = holder?.records();
    holder?.erased();
    if (held) keeper?.erased(held);
  }

  /** Whether what was heard is still there: news of a write may come after everything was erased. */
  function isThere({ id }: Annotation): boolean {
    return openLocalStorage(window).storage?.getItem(recordPrefix + id) !== null;
  }

  function forgetIfErased(): boolean {
    const now = readErasure(window);
    if (now === null || !isLaterErasure(now, erasure)) return false;
    forget(now);
    return true;
  }

  function tellFailed(): void {
    const [first] = early.failed;
    if (first) holder?.saving({ state: "not-saved", count: early.failed.length, problem: first.problem });
  }

  async function join(pauses: Pauses): Promise<void> {
    if (!holder) throw new Error("unexpected join of records that nobody holds, expected `hold` before");
    const { createKeeper } = await import("./keeper.ts").catch((error: unknown) => {
      joining = null;
      isAlone = true;
      tellFailed();
      throw error;
    });
    const keeping = { window, local, holder, pauses, erasure: () => erasure, forget, forgetIfErased };
    keeper = createKeeper(keeping);
    await keeper.open(early);
    if (isBehind) keeper.compare();
  }

  return {
    read: (near) => local.read(near),
    write(records, again = true) {
      if (forgetIfErased()) return [];
      if (keeper) return keeper.write(records, again);
      const { saved, failed } = local.write(records);
      early.saved.push(...saved);
      early.failed.push(...failed);
      if (isAlone) tellFailed();
      return saved;
    },
    retry: () => keeper?.retry(),
    hold(newHolder) {
      holder = newHolder;
      local.subscribe((heard) => {
        // What comes after an erasure must not be dropped with what was before it.
        forgetIfErased();
        if (heard !== "all") newHolder.take(erasure === null ? heard : heard.filter(isThere));
        else if (keeper) keeper.compare();
        else isBehind = true;
      });
    },
    join(pauses) {
      joining ??= join(pauses);
      return joining;
    },
    async eraseAll() {
      await joining;
      return keeper ? keeper.eraseAll() : t(notLoaded);
    },
  };
}
