import { type Span, sentencesIn, spansOverlap, wordsIn } from "../text/index.ts";
import type { Place, TracedText } from "./passage.ts";

/** A sentence that says something like the words it was looked for with. */
export interface ClosestSentence extends Place {
  /** How much of what is telling both have, from above 0 to 1: the cosine of their words, weighed by rarity. */
  readonly score: number;
}

export interface ClosestOptions {
  /** Where the words stand themselves: sentences there don't count. */
  readonly from?: Place;
  /** At most so many of one text; 3 without it. */
  readonly most?: number;
}

/** Below this two sentences have only the subject in common. */
const leastScore = 0.15;
/** One common word says nothing. */
const leastCommon = 2;

interface Sentence extends Place {
  readonly words: ReadonlySet<string>;
}

/**
 * The sentences that are nearest to words given in someone else's words, best first, at most three of a text; an empty
 * array when nothing is near. No verdict: whether one says what the words say is for a reader to judge.
 */
export function closestSentences(
  words: string,
  texts: readonly TracedText[],
  { from, most = 3 }: ClosestOptions = {},
): ClosestSentence[] {
  const sentences = texts.flatMap((text) => sentencesOf(text));
  const asked = stemsIn(words, { start: 0, end: words.length });
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of words) if (asked.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weightOf = (word: string) => Math.log((1 + sentences.length) / (counts.get(word) ?? 1)) ** 2;
  const lengthOf = (all: ReadonlySet<string>) =>
    Math.sqrt([...all].reduce((sum, word) => sum + weightOf(word), 0));
  const length = lengthOf(asked);

  const scored = sentences
    .filter((sentence) => from?.id !== sentence.id || !spansOverlap(from, sentence))
    .flatMap(({ id, start, end, words }) => {
      const common = [...words].filter((word) => asked.has(word));
      if (common.length < leastCommon) return [];
      const product = common.reduce((sum, word) => sum + weightOf(word), 0);
      const score = product / (length * Math.sqrt(product + (words.size - common.length)));
      return score >= leastScore ? [{ id, start, end, score: Math.min(1, score) }] : [];
    })
    .sort((one, other) => other.score - one.score);
  const taken = new Map<string, number>();
  return scored.filter(({ id }) => {
    taken.set(id, (taken.get(id) ?? 0) + 1);
    return (taken.get(id) ?? 0) <= most;
  });
}

function sentencesOf({ id, text }: TracedText): Sentence[] {
  return sentencesIn(text).map((span) => ({ id, ...span, words: stemsIn(text, span) }));
}

/** The words of a stretch in lower case, without the endings of English plurals and tenses. */
function stemsIn(text: string, span: Span): Set<string> {
  if (span.start === span.end) return new Set();
  return new Set(wordsIn(text, span).map(({ start, end }) => stemOf(text.slice(start, end))));
}

function stemOf(word: string): string {
  const plain = word.toLowerCase().replace(/[’']s?$/u, "");
  const stem = plain.length > 5 ? plain.replace(/(?:ing|ed|es)$/u, "") : plain;
  return stem.length > 3 ? stem.replace(/(?:e|s)$/u, "") : stem;
}
