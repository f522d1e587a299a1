import { graphemeEnd, graphemeStart, type Span } from "../../text/index.ts";

/** A place in a text with some of what stands around it, on one line. */
export interface WordsAround {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How much is shown on each side, in UTF-16 code units: half a line of the panel, which tells places apart. */
const aroundLength = 48;

/** The most that is shown of the words themselves. */
const wordsLength = 160;

/** A place as it is listed: its words and those around them, cut between words where there is a space. */
export function wordsAround(text: string, { start, end }: Span): WordsAround {
  const from = start <= aroundLength ? 0 : graphemeStart(text, start - aroundLength);
  const to = graphemeEnd(text, Math.min(text.length, end + aroundLength));
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const words = text.slice(start, Math.min(end, graphemeEnd(text, Math.min(end, start + wordsLength))));
  return {
    before: onOneLine(from === 0 ? before : `…${before.replace(/^\S*\s/, "")}`),
    words: onOneLine(start + words.length < end ? `${words}…` : words),
    after: onOneLine(to === text.length ? after : `${after.replace(/\s\S*$/, "")}…`),
  };
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
