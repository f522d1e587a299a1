import type { Annotation } from "../annotations/index.ts";
import type { StorageWindow } from "./local-storage.ts";
import type { Damaged, RecordStore, WriteResult } from "./record-store.ts";
import type { Saving } from "./saving.ts";

/** The parts of a window that records are kept with. All of them may be missing or throw. */
export type KeepingWindow = StorageWindow & Partial<Pick<Window, "indexedDB" | "document">>;

/** Whoever holds the records in memory. */
export interface RecordHolder {
  /** All of them by id, tombstones too. */
  records(): ReadonlyMap<string, Annotation>;
  /** Takes records that were found or written elsewhere. */
  take(records: readonly Annotation[]): void;
  /** Hears of all values that can't be read. */
  damaged(damaged: readonly Damaged[]): void;
  /** Drops everything, steps of undo too: it was erased. */
  erased(): void;
  saving(saving: Saving): void;
}

/** Lets the page have its turn, and does something later. */
export interface Pauses {
  /** Kept after input and painting had their turn. */
  readonly turn: () => Promise<void>;
  readonly later: (then: () => void, ms: number) => void;
}

/** What joins after the text is painted: the mirror, and whatever compares both stores and tells how safe all is. */
export interface Keeper {
  /**
   * Opens the mirror and compares for the first time; done when both stores agree.
   * @param early what was written to localStorage before
   */
  open(early: WriteResult): Promise<void>;
  /** As `KeptRecordStore.write`. */
  write(records: readonly Annotation[], again: boolean): readonly Annotation[];
  retry(): void;
  /** Compares memory and both stores, and brings each what it lacks. */
  compare(): void;
  /** Told that everything was erased, and what was held until then. */
  erased(held: ReadonlyMap<string, Annotation>): void;
  /** Why something could not be erased, or null. */
  eraseAll(): Promise<string | null>;
}

/** What a keeper may touch of the store that it joins. */
export interface Keeping {
  readonly window: KeepingWindow;
  readonly local: RecordStore;
  readonly holder: RecordHolder;
  readonly pauses: Pauses;
  /** The newest erasure that is known here. */
  erasure(): string | null;
  /** Drops what is held and what waits, since everything was erased; `erasure` becomes the known one. */
  forget(erasure: string): void;
  /** Forgets where localStorage knows of a later erasure. Returns whether it did. */
  forgetIfErased(): boolean;
}

/** Asks from now on whether everything was erased since, also where the news of it have not come yet. */
export function watchErasing({ erasure, forgetIfErased }: Keeping): () => boolean {
  const known = erasure();
  return () => forgetIfErased() || erasure() !== known;
}

/** Whether there may be a database; opening it tells for certain. */
export function mayHaveMirror(window: KeepingWindow): boolean {
  try {
    return Boolean(window.indexedDB);
  } catch {
    return false;
  }
}
