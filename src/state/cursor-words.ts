import { t } from "../languages/index.ts";
import { graphemeStart, isolated, movedEdge, type Span, type SpanEnd } from "../text/index.ts";

/** How much of what the cursor stands on is spoken at most: a long sentence. In UTF-16 code units. */
const spokenLength = 500;

/** How much of an end is told at least: some five words. In UTF-16 code units. */
const edgeLength = 28;

/** The words under the cursor, to be spoken. */
export function cursorWords(text: string, { start, end }: Span): string {
  if (end - start <= spokenLength) return isolated(text.slice(start, end));
  return `${isolated(text.slice(start, graphemeStart(text, start + spokenLength)))}…`;
}

/** Where words begin or end, by the words there: what is told while an end is moved. */
export function edgeWords(text: string, { start, end }: Span, moving: SpanEnd): string {
  if (end - start <= 2 * edgeLength) return `“${isolated(text.slice(start, end))}”`;
  if (moving === "start") {
    const to = movedEdge(text, start + edgeLength, { end: "end", direction: 1, step: "word" });
    return t("Starts with “{words} …”", { words: isolated(text.slice(start, Math.min(to, end))) });
  }
  const from = movedEdge(text, end - edgeLength, { end: "start", direction: -1, step: "word" });
  return t("Ends with “… {words}”", { words: isolated(text.slice(Math.max(from, start), end)) });
}
