import type { Annotation } from "../annotations/index.ts";
import type { MatchedSource } from "./match-sources.ts";

/** One passage as another tool wrote it down. Whatever is not known of it is null. */
export interface ForeignPart {
  /** UTF-16 code units from 0, end exclusive, of the text of its source. */
  readonly start: number | null;
  readonly end: number | null;
  readonly exact: string | null;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** What the file says of the place where that is no place in its text, for refusals. */
  readonly said?: string | undefined;
}

/** An annotation as another tool wrote it down, before anything of it is checked. */
export interface ForeignAnnotation {
  /** Where it stands in the file, for refusals. */
  readonly path: string;
  /** What tells it from the others of its tool, in any form. */
  readonly id: string;
  readonly matched: MatchedSource;
  readonly parts: readonly ForeignPart[];
  /** Of which at least one should name a tag; each that does gives an annotation, others are kept beside it. */
  readonly labels: readonly string[];
  readonly fields?: ForeignFields;
  /** What of it no field of ours says, to be kept. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** What a file may say of an annotation besides its place and tag; times in any form. */
export type ForeignFields = {
  readonly [Field in "note" | "creator" | "unsure" | "attributes"]?: Annotation[Field] | undefined;
} & { readonly created?: unknown; readonly modified?: unknown };
