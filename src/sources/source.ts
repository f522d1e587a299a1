import type { SourceDescription } from "./source-description.ts";

/** One document of a collection, without its text. */
export interface Source extends SourceDescription {
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
  /** The exercise that is done in it; nothing is traced, tagged or shown there but what its task lets. */
  readonly exerciseId?: string;
}
