import { type PlainMessage, said } from "../../languages/index.ts";
import type { Verdict } from "../../tracing/index.ts";

/** A verdict as it is shown: a sign for the eye beside words that say the same. */
export interface VerdictWords {
  readonly sign: string;
  readonly words: PlainMessage;
}

/** Every verdict. None says that a quote is wrong: only what stands where. */
export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  verbatim: { sign: "=", words: said("Word for word") },
  styled: { sign: "≈", words: said("Word for word, but for case or punctuation") },
  "marked-edit": { sign: "[…]", words: said("Marked edit") },
  altered: { sign: "≠", words: said("Altered without a mark") },
  stitched: { sign: "+", words: said("Joined from two places") },
  elsewhere: { sign: "→", words: said("Not in the primary source, but elsewhere") },
  "not-found": { sign: "?", words: said("Not in these sources") },
  "too-short": { sign: "–", words: said("Too short to trace") },
};
