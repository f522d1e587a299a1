import type { Shown } from "../../state/index.ts";
import type { Span } from "../../text/index.ts";

/**
 * The annotations that have words in each sentence, by the sentence's start, in their order. A sentence without any is
 * missing.
 * @param sentences in text order, apart
 */
export function tagsOfSentences(
  sentences: readonly Span[],
  drawn: readonly Shown[],
): ReadonlyMap<number, readonly Shown[]> {
  const found = new Map<number, Shown[]>();
  for (const annotation of drawn) {
    for (const span of annotation.spans) {
      for (let at = firstEndingAfter(sentences, span.start); at < sentences.length; at += 1) {
        const sentence = sentences[at];
        if (!sentence || sentence.start >= span.end) break;
        const here = found.get(sentence.start) ?? [];
        if (here.at(-1) !== annotation) here.push(annotation);
        found.set(sentence.start, here);
      }
    }
  }
  return found;
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
