import {
  estimateSpace,
  isPromised,
  localStorageUnits,
  type SpaceEstimate,
  usedUnits,
} from "../storage/index.ts";
import type { Lateral } from "./lateral.ts";
import { finishInSlices } from "./slices.ts";

/** What can be said about the place where annotations are kept. */
export interface StorageFacts {
  /** UTF-16 code units in localStorage; null where nothing can be read. */
  readonly units: number | null;
  /** How many there is room for. */
  readonly limit: number;
  /** What the browser counts for the address, in bytes; null where it doesn't say. */
  readonly space: SpaceEstimate | null;
  /** Whether the browser promised not to erase by itself; null where it doesn't say. */
  readonly promised: boolean | null;
}

/** Finds out how much is used and what the browser promised. Never rejects. */
export async function findStorageFacts({ window }: Pick<Lateral, "window">): Promise<StorageFacts> {
  const [units, space, promised] = await Promise.all([
    finishInSlices(usedUnits(window)),
    estimateSpace(window.navigator),
    isPromised(window.navigator),
  ]);
  return { units, limit: localStorageUnits, space, promised };
}
