import type { Annotation } from "../annotations/index.ts";
import type { OwnSource, OwnText } from "../sources/index.ts";
import type { Refusal } from "./format.ts";

/** The word in `format` by which a file is known as a collection, whatever its name. */
export const collectionFileName = "lateral-collection";

/** Raised when an older Lateral could misread such a file; new optional fields alone don't raise it. */
export const collectionFileVersion = 1;

/** The media type of a collection's file. */
export const collectionFileMime = "application/json";

/** What is known of a source, in the order in which files name it. */
export const describedFields = [
  "id",
  "title",
  "publisher",
  "author",
  "date",
  "dateNote",
  "kind",
  "language",
  "link",
  "provenance",
  "fileName",
] as const;

/** A source with its text, as it goes from one browser to another. */
export interface CollectionFileSource {
  readonly described: Pick<OwnSource, (typeof describedFields)[number]>;
  readonly text: OwnText;
}

/** One collection with all that is needed to read it elsewhere. */
export interface CollectionFile {
  readonly collection: { readonly id: string; readonly title: string };
  /** In the order of the collection, each id once. */
  readonly sources: readonly CollectionFileSource[];
  /** Live ones; none where the reader left them out. */
  readonly annotations: readonly Annotation[];
}

/** The collection with whatever was refused in its file, or for the reader why the file as a whole can't be read. */
export type ReadCollectionFile =
  | { readonly ok: true; readonly file: CollectionFile; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly problem: string };
