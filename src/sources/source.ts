/**
 * What a source is to a reader: `primary` is the document itself (a letter, a record), `report` is news about it,
 * `opinion` judges it, `aggregator` mostly repeats what others published, `other` is none of these, or not known.
 */
export type SourceKind = "primary" | "report" | "opinion" | "aggregator" | "other";

/** One document of a collection, without its text. What isn't known is null, never a guess. */
export interface Source {
  /** Unique in its collection; part of addresses and of every annotation. */
  readonly id: string;
  /** What a list shows. `provenance` says so when it does not stand in the text. */
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601: a day, or only a month or a year when no more is known. */
  readonly date: string | null;
  /** What the date was inferred from, when the text itself does not state it. */
  readonly dateNote: string | null;
  readonly kind: SourceKind;
  /** BCP 47, as in the `lang` attribute; "und" where it isn't known. */
  readonly language: string;
  /** Where the text came from, and which of the fields above it does not state itself. */
  readonly provenance: string;
  /** Where the text was found: an absolute address of http or https. */
  readonly link?: string | null;
  /** Name of the text's file beside the manifest; of the reader's own texts, see `ownFile`. */
  readonly file: string;
  /** Name of the file that it was made from. */
  readonly originalFile: string;
}

/** Sources that are read together, in the order of the list. */
export interface Collection {
  readonly id: string;
  readonly title: string;
  /** Whose the texts are, in a sentence that the library shows. */
  readonly rights: string;
  readonly sources: readonly Source[];
}
