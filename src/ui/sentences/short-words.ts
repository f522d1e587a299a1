import { graphemeStart, isolated } from "../../text/index.ts";

/** How much of a sentence a name repeats, in UTF-16 code units: enough to tell it from its neighbours, soon heard. */
const shownLength = 40;

/** The first words of a sentence, on one line, for a name or a heading of ours. */
export function shortWords(words: string): string {
  const line = words
    .slice(0, 4 * shownLength)
    .replace(/\s+/g, " ")
    .trim();
  if (line.length <= shownLength) return isolated(line);
  return isolated(`${line.slice(0, graphemeStart(line, shownLength)).replace(/\s\S*$/, "")}…`);
}
