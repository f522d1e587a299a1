import type { Annotation } from "../annotations/index.ts";
import type { Damaged } from "../storage/index.ts";

/** What was read in one step; null where nothing was read yet. */
type Batch = { readonly records: readonly Annotation[]; readonly damaged: readonly Damaged[] } | null;

/** Where batches go. */
export interface Taker {
  take(records: readonly Annotation[]): void;
  addDamaged(damaged: readonly Damaged[]): void;
  /** Called when the first batch has been taken: it holds what lies near the place where reading goes on. */
  tookFirst(): void;
  /** Whether everything was erased meanwhile, so that what comes is not to be taken. */
  isErased(): boolean;
}

/** How many records that were read are taken into memory together: each time all lists are made anew. */
const takenAtOnce = 5_000;

/** Takes what is read batch by batch: the first at once, the others many together. */
export function* takeBatches(batches: Iterable<Batch>, taker: Taker): Generator<void, void, void> {
  let waiting: Annotation[] = [];
  let isFirst = true;
  for (const batch of batches) {
    for (const record of batch?.records ?? []) waiting.push(record);
    if (batch && batch.damaged.length > 0) taker.addDamaged(batch.damaged);
    if ((batch && isFirst) || waiting.length >= takenAtOnce) {
      taker.take(waiting);
      waiting = [];
    }
    if (batch && isFirst) {
      isFirst = false;
      taker.tookFirst();
    }
    yield;
    if (taker.isErased()) return;
  }
  taker.take(waiting);
}
