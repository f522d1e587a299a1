import type { Spoken } from "../../languages/index.ts";
import type { ReadFile } from "./read-file.ts";

/** What the page asks of the worker that reads files, one task a worker. */
export type FileTask =
  | { readonly kind: "encodings"; readonly bytes: Uint8Array }
  | { readonly kind: "page" | "passage"; readonly html: string }
  | { readonly kind: "packed" | "pdf"; readonly bytes: Uint8Array };

/** The one message to the worker: what it has to do, and what is spoken, since it answers in words for the reader. */
export interface FileRequest {
  readonly task: FileTask;
  readonly spoken: Spoken;
}

/** An encoding that bytes may be in. */
export interface EncodingGuess {
  /** A label of the encoding standard. */
  readonly name: string;
  /** How sure, 0 to 100. */
  readonly confidence: number;
}

/** What each task gives in the end. */
export interface FileAnswers {
  readonly encodings: readonly EncodingGuess[];
  readonly page: ReadFile;
  readonly passage: ReadFile;
  readonly packed: ReadFile;
  readonly pdf: ReadFile;
}

/**
 * What the worker tells: the share that is done, then the answer; or what reading threw, or why the part that reads
 * could not be loaded.
 */
export type FileNews =
  | { readonly done: number }
  | { readonly answer: FileAnswers[keyof FileAnswers] }
  | { readonly error: string }
  | { readonly missing: string };

/** Tells the share that is done, 0 to 1. */
export type Progress = (done: number) => void;
