import { diffArrays } from "diff";

/** A stretch of two texts: in both, only in the first (`out`), or only in the second (`in`). */
export interface TextPiece {
  readonly kind: "same" | "out" | "in";
  readonly text: string;
}

/** Two texts that have little in common take long to compare, and nobody could read the result. */
const longestMs = 3_000;

/**
 * How two texts differ word by word; null where that can't be told in a few seconds.
 * @param language BCP 47: what a word is depends on it
 */
export function compareTexts(was: string, now: string, language: string): readonly TextPiece[] | null {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const words = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const parts = diffArrays(words(was), words(now), { timeout: longestMs });
  return (
    parts?.map(({ value, added, removed }) => ({
      kind: removed ? "out" : added ? "in" : "same",
      text: value.join(""),
    })) ?? null
  );
}
