import { graphemeStart } from "../../text/index.ts";

/** How much of a passage a name or a list repeats, in UTF-16 code units: enough to know it by. */
const shownLength = 90;

/** The beginning of a passage on one line, with an ellipsis where more follows. */
export function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= shownLength) return line;
  return `${line.slice(0, graphemeStart(line, shownLength)).replace(/\s\S*$/, "")}…`;
}
