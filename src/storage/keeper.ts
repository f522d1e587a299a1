import type { Annotation } from "../annotations/index.ts";
import { takeUnknown, writeBack } from "./compare-with-local.ts";
import { type Compared, compareWithMirror } from "./compare-with-mirror.ts";
import { eraseLocal, markErased, newErasure, removeHeld } from "./erase-local.ts";
import { isLaterErasure, readErasure } from "./erasure.ts";
import { createIndexedDbMirror, type IndexedDbMirror } from "./indexed-db-mirror.ts";
import { type Keeper, type Keeping, mayHaveMirror } from "./keeping.ts";
import { openLocalStorage } from "./local-storage.ts";
import { newId } from "./new-id.ts";
import { createReadBack } from "./read-back.ts";
import type { WriteResult } from "./record-store.ts";
import { type Saving, sameSaving } from "./saving.ts";
import { createSavingLedger } from "./saving-ledger.ts";
import { whenPageReturns } from "./when-page-returns.ts";

/** How many records that could not be written are tried with the next change: in a full storage each costs time. */
const retriedAtOnce = 20;

/** Lets work go on by itself; that it fails is a fault of ours, and is told where the page tells of such. */
function inBackground(work: Promise<void>): void {
  work.catch((error: unknown) => reportError(error));
}

/**
 * Keeps memory and both stores in step: every change goes to the mirror in its own task and is looked for in
 * localStorage a little later; everything is compared at the start, when the page returns, and when storage was cleared.
 */
export function createKeeper(
  keeping: Keeping,
  mirror: IndexedDbMirror = createIndexedDbMirror(keeping.window),
): Keeper {
  const { window, local, holder } = keeping;
  const ledger = createSavingLedger(mayHaveMirror(window) ? "coming" : "none");
  const readBack = createReadBack(keeping, (result) => {
    ledger.wroteAgain(result);
    tell();
  });
  let told: Saving = { state: "saving" };
  let isComparing = false;
  /** Whether something happened that asks for another comparison after this one. */
  let again = false;
  /** How often the mirror had been opened when it was compared. */
  let opened = 0;

  function tell(): void {
    const opened = openLocalStorage(window);
    const saving = ledger.saving(opened.storage === null ? opened.problem : null);
    if (sameSaving(saving, told)) return;
    told = saving;
    holder.saving(saving);
  }

  async function put(records: readonly Annotation[]): Promise<void> {
    const known = keeping.erasure();
    const mirrored = await mirror.write(records, known);
    if (keeping.erasure() !== known) return;
    if (mirrored.state === "erased") return erasedInMirror(mirrored.erasure, []);
    if (mirrored.state === "failed") ledger.refused(records);
    else {
      ledger.mirrored(mirrored.result.saved);
      ledger.refused(mirrored.result.failed.map(({ record }) => record));
      holder.take(mirrored.result.saved);
      // It was lost or out of reach meanwhile, and may lack more than this.
      if (ledger.mirror === "there" && mirror.opened() !== opened) compare();
    }
    tell();
  }

  /**
   * The mirror knows of an erasure that this tab does not: its news are late, or localStorage is an older state of the
   * disk, as it is after the browser was killed.
   */
  function erasedInMirror(erasure: string, ours: readonly Annotation[]): void {
    if (isLaterErasure(erasure, readErasure(window))) eraseLocal(window, erasure);
    keeping.forget(erasure);
    if (ours.length > 0) {
      holder.take(ours);
      write(ours, []);
    }
    compare();
  }

  function note(result: WriteResult): void {
    ledger.wrote(result);
    readBack.watch(result.saved);
    tell();
  }

  function write(records: readonly Annotation[], again: readonly Annotation[]): readonly Annotation[] {
    const ids = new Set(records.map(({ id }) => id));
    const result = local.write([...again.filter(({ id }) => !ids.has(id)), ...records]);
    note(result);
    const written = [...result.saved, ...result.failed.map(({ record }) => record)];
    // In the same task as the change, so that it is on its way even if the page closes now.
    if (ledger.mirror !== "none" && written.length > 0) inBackground(put(written));
    return result.saved;
  }

  /**
   * Compares with the mirror, once it is sure that both know of the same erasures.
   * @param ours what was written since the mirror's newest erasure, whatever that is
   * @returns null where there is no mirror
   */
  async function meetMirror(ours: () => readonly Annotation[]): Promise<Compared | null> {
    const known = keeping.erasure();
    // Writing nothing empties a mirror that has not heard of an erasure yet.
    const asked = await mirror.write([], known);
    if (keeping.erasure() !== known) return null;
    if (asked.state === "erased") {
      erasedInMirror(asked.erasure, ours());
      return null;
    }
    const compared = await compareWithMirror(keeping, { mirror, ledger, put });
    opened = mirror.opened();
    ledger.mirror = compared === null ? "none" : "there";
    if (compared === null) ledger.refused(ledger.waiting());
    return compared;
  }

  async function takeRest(mirrored: Compared | null): Promise<void> {
    const known = keeping.erasure();
    const damaged = await takeUnknown(keeping);
    if (keeping.erasure() === known) holder.damaged([...damaged, ...(mirrored?.damaged ?? [])]);
  }

  async function compareOnce(): Promise<void> {
    const known = keeping.erasure();
    // Whoever cleared localStorage did not erase: the next start must not take what is healed for older than that.
    if (known !== null && readErasure(window) === null) markErased(window, known);
    await writeBack(keeping, ledger);
    await takeRest(await meetMirror(() => []));
    tell();
  }

  function compare(): void {
    keeping.forgetIfErased();
    again = true;
    if (!isComparing) inBackground(compareAll(compareOnce));
  }

  async function compareAll(first: () => Promise<void>): Promise<void> {
    isComparing = true;
    again = false;
    try {
      await first();
      while (again) {
        again = false;
        await compareOnce();
      }
    } finally {
      isComparing = false;
    }
  }

  /** What localStorage holds has just been read; only the mirror is new. */
  async function compareFirst(): Promise<void> {
    // What waits was written since this page opened. An erasure that localStorage does not know of was before that.
    const mirrored = await meetMirror(() => ledger.waiting());
    // Damaged values of localStorage that the mirror has whole were set aside.
    if (mirrored && mirrored.taken + mirrored.damaged.length > 0) await takeRest(mirrored);
    tell();
  }

  return {
    compare,
    async open(early) {
      whenPageReturns(window, compare);
      note(early);
      await compareAll(compareFirst);
    },
    write: (records, again) => write(records, again ? ledger.unkept().slice(0, retriedAtOnce) : []),
    retry: () => holder.take(write([], ledger.unkept())),
    erased(held) {
      ledger.clear();
      removeHeld(window, held);
      tell();
    },
    async eraseAll() {
      const erasure = newErasure(keeping.erasure(), Date.now(), newId(crypto));
      const problem = eraseLocal(window, erasure);
      keeping.forget(erasure);
      const mirrored = await mirror.write([], erasure);
      return problem ?? (mirrored.state === "failed" && mayHaveMirror(window) ? mirrored.problem : null);
    },
  };
}
