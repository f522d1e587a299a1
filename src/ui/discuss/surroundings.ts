import { nextSentence, previousSentence, type Span, sentenceAt } from "../../text/index.ts";

/** Words with what stands around them in the text. */
export interface Surrounded {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How far a neighbouring sentence may reach to be shown with the words, in UTF-16 code units. */
const longestNeighbour = 400;

/** Words in their sentences, with the sentence before and the one after where these aren't long. */
export function surroundingsOf(text: string, { start, end }: Span): Surrounded {
  const first = sentenceAt(text, start)?.start ?? start;
  const last = sentenceAt(text, Math.max(start, end - 1))?.end ?? end;
  const [own, ownEnd] = [Math.min(first, start), Math.max(last, end)];
  const previous = previousSentence(text, own);
  const next = ownEnd < text.length ? nextSentence(text, ownEnd - 1) : null;
  const from = previous && own - previous.start <= longestNeighbour ? previous.start : own;
  const to = next && next.end - ownEnd <= longestNeighbour ? next.end : ownEnd;
  return { before: text.slice(from, start), words: text.slice(start, end), after: text.slice(end, to) };
}
