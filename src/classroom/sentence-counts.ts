import { type Span, sentencesIn } from "../text/index.ts";
import type { Passage } from "./passage.ts";

/** A sentence, and how many readers tagged something in it. */
export interface SentenceCounts extends Span {
  /** How many tagged anything of it. */
  readonly tagged: number;
  /** By tag, how many gave it to anything of the sentence; a reader may be in several. */
  readonly byTag: ReadonlyMap<string, number>;
}

/**
 * A class's reading of a text sentence by sentence, for whoever would rather read a list than look at a map. What readers weren't
 * sure of doesn't count, as in the heat map.
 * @param readers for each what they tagged
 */
export function sentenceCounts(text: string, readers: readonly (readonly Passage[])[]): SentenceCounts[] {
  const sentences = sentencesIn(text).map(({ start, end }) => ({
    start,
    end,
    tagged: 0,
    byTag: new Map<string, number>(),
  }));
  for (const passages of readers) {
    for (const [at, tags] of tagsBySentence(sentences, passages)) {
      const sentence = sentences[at];
      if (sentence === undefined) continue;
      sentence.tagged++;
      for (const tag of tags) sentence.byTag.set(tag, (sentence.byTag.get(tag) ?? 0) + 1);
    }
  }
  return sentences;
}

/** By the places of the sentences, the tags that one reader gave to anything of them. */
function tagsBySentence(
  sentences: readonly Span[],
  passages: readonly Passage[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const given = new Map<number, Set<string>>();
  for (const { tag, spans, unsure } of passages) {
    if (unsure === true) continue;
    for (const { start, end } of spans) {
      for (let at = firstEndingAfter(sentences, start); (sentences[at]?.start ?? end) < end; at++)
        given.set(at, (given.get(at) ?? new Set()).add(tag));
    }
  }
  return given;
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
