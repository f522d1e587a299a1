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

/** What was read from a store: all of it, or one batch. */
export interface StoredRecords {
  /** Tombstones too. */
  readonly records: Annotation[];
  readonly damaged: Damaged[];
  /** Why nothing can be read at all (storage is blocked); null when the store works. */
  readonly problem: string | null;
}

/** Where reading goes on, so that what is seen first can be read first. */
export interface Near {
  readonly sourceId: string | null;
  /** In UTF-16 code units of the canonical text; null where only the annotation is known. */
  readonly at: number | null;
  /** The open annotation. */
  readonly annotationId: string | null;
}

/** Keeps annotations, each on its own: a damaged or refused one takes no other with it. */
export interface RecordStore {
  /**
   * Reads everything, cut into steps of a few milliseconds, since thousands of records would hold the page up. The
   * batches together are what is stored; the first one holds at least all that lies around `near`. Null is yielded
   * where nothing was read yet. What changes meanwhile may be missing: listen from before the first step.
   */
  read(near?: Near): Generator<StoredRecords | null, void, void>;
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

/** Everything in a store, read in one go. */
export function readAll(store: Pick<RecordStore, "read">): StoredRecords {
  const records: Annotation[] = [];
  const damaged: Damaged[] = [];
  let problem: string | null = null;
  for (const batch of store.read()) {
    if (batch === null) continue;
    // One by one: a spread of very many arguments overflows the stack.
    for (const record of batch.records) records.push(record);
    damaged.push(...batch.damaged);
    problem ??= batch.problem;
  }
  return { records, damaged, problem };
}
