import type { TracedText } from "./passage.ts";
import { createWordReader, type Words } from "./words.ts";

/**
 * The words of several texts in one row, with a border before the first, between them, and after the last. No border is
 * equal to anything, so that whatever compares words along the row stops at the ends of a text.
 */
export interface WordRow {
  /** Numbers of words, from 1; the borders have the highest numbers there are. */
  readonly ids: Uint32Array;
  /** Where each word stands in its own text, in UTF-16 code units, ends exclusive; 0 for borders. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Which text each place of the row belongs to; a border to the text before it. */
  readonly textOf: Uint32Array;
  /** Where the words of each text begin in the row; one more for the end: the border before them comes first. */
  readonly begins: Uint32Array;
  /** How many different words there are; their numbers go from 1 to this. */
  readonly different: number;
}

/** The words of texts as one row. Yields the share that is done, 0 to 1. */
export function* wordRowSteps(texts: readonly TracedText[]): Generator<number, WordRow, void> {
  const reader = createWordReader();
  const units = texts.reduce((sum, { text }) => sum + text.length, 0);
  const rows: Words[] = [];
  let read = 0;
  let length = 1;
  for (const { text } of texts) {
    const steps = reader.read(text);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield (read + step.value * text.length) / units;
    rows.push(step.value);
    read += text.length;
    length += step.value.ids.length + 1;
    if (units > 0) yield read / units;
  }
  const ids = new Uint32Array(length);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const textOf = new Uint32Array(length);
  const begins = new Uint32Array(texts.length + 1);
  ids[0] = border(0);
  let at = 1;
  for (const [index, row] of rows.entries()) {
    begins[index] = at;
    ids.set(row.ids, at);
    starts.set(row.starts, at);
    ends.set(row.ends, at);
    textOf.fill(index, at, at + row.ids.length + 1);
    at += row.ids.length;
    ids[at] = border(index + 1);
    at++;
  }
  begins[texts.length] = at;
  return { ids, starts, ends, textOf, begins, different: reader.size() };
}

function border(index: number): number {
  return 0xffff_ffff - index;
}
