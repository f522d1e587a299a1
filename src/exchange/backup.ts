import type { Annotation } from "../annotations/index.ts";
import type { OwnText, ShelfRecord } from "../sources/index.ts";
import type { Refusal, SetSource } from "./format.ts";

/** The word in `format` by which a file is known as a backup, whatever its name. */
export const backupName = "lateral-backup";

/** Raised when an older Lateral could misread a backup; new optional fields alone don't raise it. */
export const backupVersion = 1;

/** The media type of a backup. */
export const backupMime = "application/json";

/** A stored value that could not be read, exactly as it was found. */
export interface RawValue {
  /** Its key in the browser's storage. */
  readonly key: string;
  readonly raw: string;
}

/** What the reader chose, by name. Whoever takes it back decides which names and values there are. */
export type BackupPreferences = Readonly<Record<string, string | number | boolean | null>>;

/** Own sources, their texts, and collections. */
export interface BackupShelf {
  readonly records: readonly ShelfRecord[];
  readonly texts: readonly OwnText[];
}

/** Everything that Lateral keeps in a browser, so that it can be put back. */
export interface Backup {
  /** When it was made; ISO 8601. */
  readonly created: string;
  /** Every source of the collection, whether it is annotated or not. */
  readonly sources: readonly SetSource[];
  /** Null when the backup has none. */
  readonly preferences: BackupPreferences | null;
  /** Kept for whoever can mend them; restoring does not bring them back. */
  readonly damaged: readonly RawValue[];
  /** What the reader added; tombstones too. Missing in backups of versions that had no such thing. */
  readonly shelf?: BackupShelf;
  /** Tombstones too: without them what was deleted would come back from another copy. */
  readonly annotations: readonly Annotation[];
}

/** The backup with whatever was refused in it, or for the reader why the file as a whole can't be read. */
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly problem: string };
