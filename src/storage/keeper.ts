import type { Annotation } from "../annotations/index.ts";
import { takeUnknown, writeBack } from "./compare-with-local.ts";
import { type Compared, compareWithMirror } from "./compare-with-mirror.ts";
import { eraseLocal, markErased, newErasure, removeHeld } from "./erase-local.ts";
import { isLaterErasure, readErasure } from "./erasure.ts";
import { createIndexedDbMirror, type IndexedDbMirror } from "./indexed-db-mirror.ts";
import { type Keeper, type Keeping, mayHaveMirror } from "./keeping.ts";
import { openLocalStorage } from "./local-storage.ts";
import type { Answer } from "./mirror-database.ts";
import { newId } from "./new-id.ts";
import { createReadBack } from "./read-back.ts";
import type { WriteResult } from "./record-store.ts";
import { createRetries } from "./retries.ts";
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
 * A mirror that fails is tried again for as long as it takes: Firefox refuses to open it for a while after a crash.
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
  const retries = createRetries(keeping.pauses.later, () => {
    if (!isComparing) inBackground(compareAll(compareMirror));
  });
  let told: Saving = { state: "saving" };
  /** Whether the mirror has answered: from then on, an erasure that it alone knows of is another tab's. */
  let hasMet = false;
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

  function mirrorFailed(problem: string): void {
    ledger.mirrorFailed(problem);
    retries.failed();
  }

  /** Sends records to the mirror, and notes what it took. Returns why it could take nothing, or null. */
  async function send(records: readonly Annotation[]): Promise<string | null> {
    const known = keeping.erasure();
    const mirrored = await mirror.write(records, known);
    if (keeping.erasure() !== known) return null;
    if (mirrored.state === "failed") return mirrored.problem;
    if (mirrored.state === "erased") {
      erasedInMirror(mirrored.erasure);
      return null;
    }
    hasMet = true;
    const { saved, failed } = mirrored.result;
    ledger.mirrored(saved);
    for (const { record, problem } of failed) ledger.refused([record], problem);
    holder.take(saved);
    return null;
  }

  async function put(records: readonly Annotation[]): Promise<void> {
    const problem = await send(records);
    const { mirror: state } = ledger;
    if (problem !== null) mirrorFailed(problem);
    // It was lost or out of reach meanwhile, and may lack more than this.
    else if (state === "failed" || (state === "there" && mirror.opened() !== opened)) compare();
    tell();
  }

  /**
   * The mirror knows of an erasure that this tab does not: its news are late, or localStorage is an older state of the
   * disk, as it is after the browser was killed.
   */
  function erasedInMirror(erasure: string): void {
    // What was written since this page opened; an erasure from before, which localStorage forgot, was not meant for it.
    const ours = hasMet ? [] : ledger.unmirrored();
    hasMet = true;
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
   * @returns null where that can't be done, or not now
   */
  async function meetMirror(): Promise<Compared | null> {
    if (ledger.mirror === "none") return null;
    const known = keeping.erasure();
    // Writing nothing empties a mirror that has not heard of an erasure yet.
    const problem = await send([]);
    if (keeping.erasure() !== known) return null;
    opened = mirror.opened();
    const compared: Answer<Compared> =
      problem === null ? await compareWithMirror(keeping, { mirror, ledger, send }) : { ok: false, problem };
    if (!compared.ok) {
      mirrorFailed(compared.problem);
      return null;
    }
    ledger.mirror = "there";
    retries.wentWell();
    return compared.value;
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
    await takeRest(await meetMirror());
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

  /** Compares with the mirror alone: localStorage has just been read, or has nothing to do with what is tried again. */
  async function compareMirror(): Promise<void> {
    const mirrored = await meetMirror();
    // Damaged values of localStorage that the mirror has whole were set aside.
    if (mirrored && mirrored.taken + mirrored.damaged.length > 0) await takeRest(mirrored);
    tell();
  }

  return {
    compare,
    async open(early) {
      whenPageReturns(window, compare);
      note(early);
      await compareAll(compareMirror);
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
