import type { Annotation } from "../annotations/index.ts";

/** A value that could not be read. It stays where it is. */
export interface Damaged {
  /** The key in the browser's storage. */
  readonly key: string;
  readonly raw: string;
  /** For the reader: what is wrong with it. */
  readonly problem: string;
}

/** What a write came to, record by record. */
export interface WriteResult {
  /** As they stand in the store now: the newer of ours and what was there. */
  readonly saved: Annotation[];
  /** Not written; what was stored before is still there. */
  readonly failed: { readonly record: Annotation; readonly problem: string }[];
}

/** Everything in a store. */
export interface StoredRecords {
  /** Tombstones too. */
  readonly records: Annotation[];
  readonly damaged: Damaged[];
  /** Why nothing can be read at all (storage is blocked); null when the store works. */
  readonly problem: string | null;
}

/** Keeps annotations, each on its own: a damaged or refused one takes no other with it. */
export interface RecordStore {
  readAll(): StoredRecords;
  /**
   * Saves records. Writing the same records again is cheap and harmless: what is stored already is not
   * written again, and what has gone missing is.
   */
  write(records: readonly Annotation[]): WriteResult;
  /**
   * Hears of records that other tabs write; `"all"` when everything may have changed.
   * @returns stops listening
   */
  subscribe(listener: (records: Annotation[] | "all") => void): () => void;
}
