import { graphemeStart, type Span } from "../../text/index.ts";

/** How much of a passage is shown in a list, in UTF-16 code units: more is read in the text itself. */
const shownLength = 240;

/** The words of a passage on one line, its parts joined by an ellipsis, cut where they are long. */
export function wordsOfSpans(text: string, spans: readonly Span[]): string {
  const words = spans
    .map(({ start, end }) => text.slice(start, end))
    .join(" … ")
    .replace(/\s+/g, " ");
  return words.length <= shownLength ? words : `${words.slice(0, graphemeStart(words, shownLength))}…`;
}
