import { type PlainMessage, said } from "../languages/index.ts";

/** Rows times columns of a table: what is missing in a row is made up by the parser, so 12 kB can be 4 million cells. */
const mostCells = 20_000;

/** Quotes and lists that one line opens. */
const deepestLine = 100;

const emptyLine = /^[ \t>]*$/;
const delimiterRow = /^[ \t>|:-]*-[ \t>|:-]*$/;
const openedContainers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*/;

/**
 * Why Markdown would take more time or memory to read than any text that is meant to be read, as the end of a sentence
 * on it; else null. Tells only of what can be seen line by line.
 */
export function markdownExcess(markdown: string): PlainMessage | null {
  let columns = 0;
  let rows = 0;
  for (let from = 0; from < markdown.length; ) {
    const lineBreak = markdown.indexOf("\n", from);
    const to = lineBreak === -1 ? markdown.length : lineBreak;
    const line = markdown.slice(from, to);
    from = to + 1;
    if (emptyLine.test(line)) {
      columns = 0;
      rows = 0;
      continue;
    }
    rows += 1;
    if (delimiterRow.test(line)) columns = Math.max(columns, line.split("|").length);
    if (columns * rows > mostCells) return said("has a table of too many cells");
    const containers =
      openedContainers
        .exec(line)?.[0]
        .match(/[^ \t]+/g)
        ?.join("") ?? "";
    if (containers.length > deepestLine) return said("is nested too deeply");
  }
  return null;
}
