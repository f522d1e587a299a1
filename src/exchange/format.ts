import type { Annotation } from "../annotations/index.ts";

/** A source that annotations in a set refer to. */
export interface SetSource {
  readonly id: string;
  readonly title: string;
  /** Hash of the canonical text at the time of writing. */
  readonly textHash: string;
}

/** Annotations with all that is needed to read them again. */
export interface AnnotationSet {
  readonly sources: readonly SetSource[];
  readonly annotations: readonly Annotation[];
}

/** One thing in a file that was not taken in. */
export interface Refusal {
  /** Where: `annotations[3].spans[0].end`. */
  readonly path: string;
  /** For the reader: why. */
  readonly problem: string;
  /** The annotated words, when they could be read. */
  readonly words: string | null;
}

/** The set with whatever was refused in it, or for the reader why the file as a whole can't be read. */
export type ReadResult =
  | { readonly ok: true; readonly set: AnnotationSet; readonly refused: readonly Refusal[] }
  | { readonly ok: false; readonly problem: string };

/**
 * A kind of file. Reading and writing are written as steps: generators that yield the share that is done (0 to 1)
 * after each small piece of work, so that a large file does not hold up the page. Ended early, they leave nothing
 * behind. `read` and `write` run the same steps to their end at once.
 */
export interface Format {
  readonly id: string;
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** One sentence for the reader: what it is good for. */
  readonly description: string;
  /**
   * There when the format can be written. Gives the file's text in parts, to be put one after another. Pure: the
   * same data gives the same text, in whatever order it comes.
   */
  readonly writeSteps?: (set: AnnotationSet) => Generator<number, readonly string[], void>;
  readonly write?: (set: AnnotationSet) => string;
  /** There when the format can be read. Never throws, whatever the text. */
  readonly readSteps?: (text: string) => Generator<number, ReadResult, void>;
  readonly read?: (text: string) => ReadResult;
}
