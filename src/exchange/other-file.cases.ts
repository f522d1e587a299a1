import { textHash } from "../text/index.ts";
import type { SetSource } from "./format.ts";

/** A text with a sign of two code units, one of four, and words from right to left before all that is marked. */
export const text = "👋🏽 שלום. The mayor said: “We will act.” 12 percent agreed. 12 percent did not.";

/** The source here that has that text. */
export const here: readonly SetSource[] = [
  { id: "letter", title: "The letter", textHash: textHash(text), text, link: "https://example.org/letter" },
];

/** Where the words stand in code points, as Python counts. */
export function codePoints(words: string): [start: number, end: number] {
  const start = [...text.slice(0, text.indexOf(words))].length;
  return [start, start + [...words].length];
}

/** Where they stand in UTF-16 code units. */
export function units(words: string): [start: number, end: number] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

/** A file as another tool writes it, and what is to be read from it. */
export interface OtherFile {
  readonly name: string;
  readonly format: string;
  readonly file: unknown;
  /** Each as "tag: words | words (creator): note". */
  readonly read: readonly string[];
  /** Each as "path: problem", or the beginning of it. */
  readonly refused?: readonly string[];
}
