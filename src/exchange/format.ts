import type { AnchorState } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import type { PlainMessage } from "../languages/index.ts";

/** A source that annotations in a set refer to. */
export interface SetSource {
  readonly id: string;
  readonly title: string;
  /** Hash of the canonical text at the time of writing. */
  readonly textHash: string;
  /** The canonical text, where the file carries it or the format needs it. */
  readonly text?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Where the text was found, an absolute address. */
  readonly link?: string;
}

/** Annotations with all that is needed to read them again. */
export interface AnnotationSet {
  readonly sources: readonly SetSource[];
  readonly annotations: readonly Annotation[];
  /** What became of annotations on the texts of `sources`, by id; those that are missing are anchored. */
  readonly states?: ReadonlyMap<string, AnchorState>;
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

/** What a file holds: text, or bytes where it is an archive. */
export type FileData = string | Uint8Array;

/** A file that a format's readers need besides, such as the settings of the other tool. */
export interface CompanionFile {
  /** What the button says: "Save the labelling configuration". */
  readonly label: PlainMessage;
  /** The whole name, with its extension. */
  readonly fileName: string;
  readonly mime: string;
  readonly write: () => string;
}

/** In what a format counts offsets: UTF-16 code units or Unicode code points. */
export type OffsetUnit = "utf-16" | "code-points";

/**
 * A kind of file. Reading and writing are written as steps: generators that yield the share that is done (0 to 1)
 * after each small piece of work, so that a large file does not hold up the page. Ended early, they leave nothing
 * behind. `read` and `write` run the same steps to their end at once.
 */
export interface Format {
  readonly id: string;
  readonly name: PlainMessage;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** One sentence for the reader: what it is good for. */
  readonly description: PlainMessage;
  readonly unit: OffsetUnit;
  /** For the reader: what it can't carry; empty where nothing is lost. */
  readonly loses: PlainMessage | "";
  /** Whether writing needs the text of every source. A source without one is left out, or what counts in it. */
  readonly needsTexts: boolean;
  /** There where it has no room for the texts, asked for or not. */
  readonly noTexts?: true;
  /** There where it has room only for what surely stands in its text: writing leaves out the rest. */
  readonly onlyInTexts?: true;
  /** There where it has no room for links between annotations: what is read from it says nothing of them. */
  readonly noLinks?: true;
  /** A file to offer beside this one. */
  readonly companion?: CompanionFile;
  /**
   * There when the format can be written. Gives the file's text in parts, to be put one after another. Pure: the
   * same data gives the same text, in whatever order it comes.
   */
  readonly writeSteps?: (set: AnnotationSet) => Generator<number, readonly FileData[], void>;
  readonly write?: (set: AnnotationSet) => FileData;
  /**
   * There when the format can be read. `here` are the sources of this browser with their texts, for formats that name a
   * text without carrying it, and for telling which source a text of the file is. Never throws, whatever the data.
   * What a file does not say of an annotation is an empty text, or one of the constants in `unknown.ts`.
   */
  readonly readSteps?: (data: FileData, here?: readonly SetSource[]) => Generator<number, ReadResult, void>;
  readonly read?: (data: FileData, here?: readonly SetSource[]) => ReadResult;
}
