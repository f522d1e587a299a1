import type { Passage } from "../../classroom/index.ts";
import { readMarkdown } from "../../sources/index.ts";
import type { ClassReading, SeenText } from "./class-reading.ts";

/** A passage of the words, where they first stand in a text. */
export function passageIn(text: string, tag: string, words: string, fields: Partial<Passage> = {}): Passage {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`unexpected words ${words}, expected some of the text`);
  return { id: `${tag}-${words}`, tag, spans: [{ start, end: start + words.length }], ...fields };
}

/** A text with readers, and without a key. */
export function seenText(id: string, text: string, readers: SeenText["readers"]): SeenText {
  return {
    source: { id, title: `The text ${id}`, textHash: "sha256:0a" },
    document: readMarkdown(text),
    text,
    readers,
    key: [],
  };
}

/** A class of students A, B, C… */
export function readingOf(...texts: readonly SeenText[]): ClassReading {
  const students = (texts[0]?.readers ?? []).map((_, at) => String.fromCodePoint(65 + at));
  return { students, texts };
}
