import type { Verdict } from "../../tracing/index.ts";

/** A verdict as it is shown: a sign for the eye beside words that say the same. */
export interface VerdictWords {
  readonly sign: string;
  readonly words: string;
}

/** Every verdict. None says that a quote is wrong: only what stands where. */
export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  verbatim: { sign: "=", words: "Word for word" },
  styled: { sign: "≈", words: "Word for word, but for case or punctuation" },
  "marked-edit": { sign: "[…]", words: "Marked edit" },
  altered: { sign: "≠", words: "Altered without a mark" },
  stitched: { sign: "+", words: "Joined from two places" },
  elsewhere: { sign: "→", words: "Not in the primary source, but elsewhere" },
  "not-found": { sign: "?", words: "Not in these sources" },
  "too-short": { sign: "–", words: "Too short to trace" },
};
