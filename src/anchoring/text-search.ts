import { nearestOccurrences, occursOnce } from "./occurrences.ts";
import { type TokenIndex, tokenIndexSteps } from "./token-index.ts";

/** Looks for words in one text: as it stands, or by an index that was made of it (`indexSteps`). */
export interface TextSearch {
  readonly text: string;
  /**
   * Offsets (UTF-16 code units) at which `words` stand, nearest to `near` first and of two equally near ones the
   * left first, at most `most`. Overlapping ones count. An empty array when there are none.
   */
  nearest(words: string, near: number, most: number): number[];
  /** Whether `text.slice(from, to)` (UTF-16 code units) stands nowhere else in the text. */
  occursOnce(from: number, to: number): boolean;
  /** The words of the text, listed; made when it is first asked for. */
  tokens(): TokenIndex;
}

/** Searches the text itself: nothing to prepare, and each search may go through the whole text. */
export function searchOf(text: string): TextSearch {
  let index: TokenIndex | null = null;
  return {
    text,
    nearest: (words, near, most) => nearestOccurrences(text, words, near, most),
    occursOnce: (from, to) => occursOnce(text, from, to),
    tokens() {
      index ??= finished(tokenIndexSteps(text));
      return index;
    },
  };
}

function finished<Result>(steps: Generator<unknown, Result, void>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
