import { ownTextKey } from "./own-text-key.ts";
import type { Source } from "./source.ts";
import type { SourceDescription } from "./source-description.ts";

/** What every record of the shelf has. Records are never changed in place; unknown fields are kept and written back. */
interface ShelfFields {
  readonly id: string;
  /** ISO 8601 with time zone, for people and for the order of lists. */
  readonly added: string;
  readonly modified: string;
  /** Which of two versions is newer; the annotations' room compares such stamps. */
  readonly v: readonly [wall: number, counter: number, replica: string];
  /** Present on a tombstone: it was deleted, and must stay so when records are merged. */
  readonly deleted?: true;
}

/** How a text is read: as Markdown, or as nothing but characters. */
export type TextKind = "markdown" | "plain";

/** A text that a source had before. */
export interface EarlierText {
  readonly textKey: string;
  readonly textKind: TextKind;
  /** Until when it was the source's text; ISO 8601. */
  readonly until: string;
}

/** A source that the reader added. */
export interface OwnSource extends ShelfFields, SourceDescription {
  readonly type: "source";
  readonly link: string | null;
  /** Under what its text is kept: `textKey` of it. */
  readonly textKey: string;
  readonly textKind: TextKind;
  /** Its texts before this one, the oldest first. */
  readonly earlier: readonly EarlierText[];
  /** Name of the file that it was made from; null where it was pasted. */
  readonly fileName: string | null;
  /**
   * The collection that it was added to. That one shows it also where its own list does not name it: of two tabs that
   * add to one collection at once, one list wins, and no source may be lost by that.
   */
  readonly home: string;
}

/** Sources that the reader put together, own ones and those that come with Lateral. */
export interface OwnCollection extends ShelfFields {
  readonly type: "collection";
  readonly title: string;
  /** In the order in which they are shown. Ids of sources that are not there are passed over. */
  readonly sourceIds: readonly string[];
  /** Not offered. Only the collection that comes with Lateral has a record for this; it can't be deleted. */
  readonly hidden?: true;
}

/** What a paper of the classroom is: an exercise that is made, one that is done, its hand-ins, names, what was discussed. */
export type PaperKind = "exercise" | "task" | "class" | "names" | "discussion";

/**
 * One paper of the classroom. This room knows only how it is kept; what is in it is read by the classroom, and comes from
 * anywhere until then.
 */
export interface OwnPaper extends ShelfFields {
  readonly type: "paper";
  readonly kind: PaperKind;
  readonly exerciseId: string;
  readonly title: string;
  /** Plain data. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Long texts that belong to it, such as hand-ins: kept as `OwnText`. */
  readonly textKeys: readonly string[];
  /** The exercise's sources as the page shows them, their ids as in the exercise; empty where it has none. */
  readonly sources: readonly Source[];
}

/** One thing that the reader keeps beside annotations. */
export type ShelfRecord = OwnSource | OwnCollection | OwnPaper;

/** Where a page of a printed book begins. */
export interface PageStart {
  /** UTF-16 code units of the canonical text, from 0. */
  readonly at: number;
  /** As the book numbers it, such as "iv" or "12". */
  readonly label: string;
}

/** The text of an own source. It never changes: another text has another key. */
export interface OwnText {
  readonly key: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly pages: readonly PageStart[];
}

/** The keys of all texts that a record needs, those from before included; none for a collection. */
export function textKeysOf(record: ShelfRecord): readonly string[] {
  if (record.type === "source") return [record.textKey, ...record.earlier.map(({ textKey }) => textKey)];
  if (record.type === "collection") return [];
  return [...record.textKeys, ...record.sources.flatMap(({ file }) => ownTextKey(file) ?? [])];
}

/** Whether a record is shown, that is, not a tombstone. */
export function isOnShelf({ deleted }: ShelfRecord): boolean {
  return deleted !== true;
}
