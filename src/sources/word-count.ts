import { countWords } from "../text/index.ts";

/** A word of ASCII letters and digits in usual punctuation, for which Unicode's word rules can only say: one. */
const simpleWord = /^[("“‘'[]*(?:[A-Za-z]+(?:['’][A-Za-z]+)+|[A-Za-z0-9]+)[.,;:!?)\]"”’'…—–]*$/;

/**
 * What `countWords` counts, at a tenth of its cost for English prose: 1 MB takes the segmenter 600 ms. No word
 * reaches over a space, so only what isn't simple is left to the segmenter, with spaces between.
 */
export function wordCount(text: string): number {
  const pieces = text.split(/[ \n\t]+/);
  const others = pieces.filter((piece) => !simpleWord.test(piece));
  return pieces.length - others.length + countWords(others.join(" "));
}
