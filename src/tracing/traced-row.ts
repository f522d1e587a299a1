import { finish, type Span } from "../text/index.ts";
import type { TracedText } from "./passage.ts";
import type { WordReader, Words } from "./words.ts";

/** A text as a row of words, with the places of each word. */
export interface TracedRow {
  readonly id: string;
  readonly text: string;
  readonly words: Words;
  /** The places of a word in the row, in order; empty where the text doesn't have it. */
  placesOf(word: number): Uint32Array;
}

/** Signs of notes ("families.”¹"): no words of anyone. */
const noteSigns = /^[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+$/;

/** The words of a text without the signs of its notes. */
export function wordsWithoutNotes(text: string, reader: WordReader): Words {
  const words = finish(reader.read(text));
  const { ids, starts, ends } = words;
  const kept: number[] = [];
  for (let at = 0; at < ids.length; at++) {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    if (text.charCodeAt(start) < 0x80 || !noteSigns.test(text.slice(start, end))) kept.push(at);
  }
  if (kept.length === ids.length) return words;
  const of = (all: Uint32Array) => Uint32Array.from(kept, (at) => all[at] ?? 0);
  return { ids: of(ids), starts: of(starts), ends: of(ends) };
}

/** Reads a text once, so that many quotes can be looked for in it. */
export function tracedRow({ id, text }: TracedText, reader: WordReader): TracedRow {
  const words = wordsWithoutNotes(text, reader);
  const { ids } = words;
  // The places of all words in one list, sorted by word: `first[word]` is where those of a word begin.
  const first = new Uint32Array(reader.size() + 2);
  for (const word of ids) first[word + 1] = (first[word + 1] ?? 0) + 1;
  for (let word = 1; word < first.length; word++) first[word] = (first[word] ?? 0) + (first[word - 1] ?? 0);
  const places = new Uint32Array(ids.length);
  const next = first.slice();
  for (let at = 0; at < ids.length; at++) {
    const word = ids[at] ?? 0;
    places[next[word] ?? 0] = at;
    next[word] = (next[word] ?? 0) + 1;
  }
  return { id, text, words, placesOf: (word) => places.subarray(first[word] ?? 0, first[word + 1] ?? 0) };
}

/** The span from one word of a row to another, both inclusive. */
export function spanOfWords({ starts, ends }: Words, from: number, to: number): Span {
  return { start: starts[from] ?? 0, end: ends[to] ?? 0 };
}
