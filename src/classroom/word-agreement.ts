import type { Span } from "../text/index.ts";
import { sentencesIn, wordsIn } from "../text/index.ts";
import { alphaOf, beyondChance, quotient } from "./quotient.ts";
import { tokenCounts } from "./token-counts.ts";
import { gwetAc1 } from "./two-raters.ts";
import type { TaggedSpan } from "./unitized-segments.ts";

/**
 * Of a stretch of text and one tag: how many words it has, how often any of the readers tagged one, and the shares of pairs
 * of readers who do the same with a word, added up over the words. Adds up over stretches and texts.
 */
export type WordCounts = readonly [words: number, tagged: number, agreeing: number];

/** Coefficients by word, of readers who each tagged it or not. Null where nothing varied. */
export interface WordAgreement {
  readonly alpha: number | null;
  readonly kappa: number | null;
  readonly ac1: number | null;
}

/** A text made ready for the counts of many tags. */
export interface WordsBySentence {
  readonly words: readonly Span[];
  /** For each sentence with words, the place behind its last one. */
  readonly ends: readonly number[];
}

export function wordsBySentence(text: string): WordsBySentence {
  const words = wordsIn(text);
  const ends: number[] = [];
  let at = 0;
  for (const { end } of sentencesIn(text)) {
    const from = at;
    while ((words[at]?.start ?? end) < end) at++;
    if (at > from) ends.push(at);
  }
  return { words, ends };
}

/**
 * The counts of each sentence.
 * @param layers for each reader the spans of the tag, as `layerOf` gives them; two readers or more
 */
export function wordCounts(
  { words, ends }: WordsBySentence,
  layers: readonly (readonly TaggedSpan[])[],
): WordCounts[] {
  const counts = tokenCounts(words, layers);
  const pairs = layers.length * (layers.length - 1);
  return ends.map((end, sentence) => {
    const own = counts.slice(ends[sentence - 1] ?? 0, end);
    let [tagged, agreeing] = [0, 0];
    for (const [left = 0, took = 0] of own) {
      tagged += took;
      agreeing += (left * (left - 1) + took * (took - 1)) / pairs;
    }
    return [own.length, tagged, agreeing];
  });
}

/**
 * Krippendorff's alpha, Fleiss's kappa and Gwet's AC1 from counts: what `nominalAlpha` and `manyRaterAgreement` give of the
 * words one by one, where each word has the same readers. Intervals draw sentences hundreds of times, and add up three numbers
 * for each where those would look at every word again.
 */
export function wordAgreement([words, tagged, agreeing]: WordCounts, readers: number): WordAgreement {
  const observed = quotient(agreeing, words);
  if (observed === null) return { alpha: null, kappa: null, ac1: null };
  const ratings = words * readers;
  const share = tagged / ratings;
  const apart = 2 * share * (1 - share);
  return {
    alpha: alphaOf(1 - observed, (apart * ratings) / (ratings - 1)),
    kappa: beyondChance(observed, 1 - apart),
    ac1: gwetAc1(observed, [1 - share, share]),
  };
}
