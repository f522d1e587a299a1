import { type Keeping, watchErasing } from "./keeping.ts";
import { openLocalStorage } from "./local-storage.ts";
import { readFrom } from "./read-local-records.ts";
import type { Damaged } from "./record-store.ts";
import type { SavingLedger } from "./saving-ledger.ts";

/** How many records are written or compared between two turns of the page: about 5 milliseconds. */
const atOnce = 100;

/** Writes back what localStorage lacks or has in an older version, and takes what it has newer. */
export async function writeBack(keeping: Keeping, ledger: SavingLedger): Promise<void> {
  const { local, holder, pauses } = keeping;
  const isErased = watchErasing(keeping);
  const records = [...holder.records().values()];
  for (let at = 0; at < records.length; at += atOnce) {
    const result = local.write(records.slice(at, at + atOnce));
    ledger.wroteAgain(result);
    holder.take(result.saved);
    await pauses.turn();
    if (isErased()) return;
  }
}

/** Takes records of localStorage that aren't held. Returns all its values that can't be read. */
export async function takeUnknown(keeping: Keeping): Promise<readonly Damaged[]> {
  const { window, holder, pauses } = keeping;
  const isErased = watchErasing(keeping);
  const { storage } = openLocalStorage(window);
  const damaged: Damaged[] = [];
  if (storage === null) return damaged;
  for (const batch of readFrom(storage, undefined, holder.records())) {
    if (batch) {
      damaged.push(...batch.damaged);
      holder.take(batch.records);
    }
    await pauses.turn();
    if (isErased()) return damaged;
  }
  return damaged;
}
