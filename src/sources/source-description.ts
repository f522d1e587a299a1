/**
 * What a source is to a reader: `primary` is the document itself (a letter, a record), `report` is news about it,
 * `opinion` judges it, `aggregator` mostly repeats what others published, `other` is none of these, or not known.
 */
export type SourceKind = "primary" | "report" | "opinion" | "aggregator" | "other";

/** What is known of a document, wherever it is kept or sent. What isn't known is null, never a guess. */
export interface SourceDescription {
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
  /** Where the text was found: an absolute address of http or https. */
  readonly link?: string | null;
  /** Where the text came from, what was left out of it, and which of the fields above it does not state itself. */
  readonly provenance: string;
}

/** These fields of a source, and no others. */
export function descriptionOf(
  source: SourceDescription,
): SourceDescription & { readonly link: string | null } {
  const { id, title, publisher, author, date, dateNote, kind, language, link = null, provenance } = source;
  return { id, title, publisher, author, date, dateNote, kind, language, link, provenance };
}
