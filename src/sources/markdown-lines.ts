/** A line that Markdown takes for empty; other white space, as a no-break space, counts as words. */
export const blankLine = /^[ \t]*$/;

/** The text without the spaces, tabs and line breaks at its end: those that Markdown knows, and no others. */
export function withoutEndSpace(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\n".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The first character from `at` on that is no space or tab, and its column; a tab leads to a multiple of 4. */
export function columnOf(
  line: string,
  at: number,
  column: number,
): { readonly at: number; readonly column: number } {
  let next = at;
  let reached = column;
  for (; line[next] === " " || line[next] === "\t"; next += 1)
    reached += line[next] === "\t" ? 4 - (reached % 4) : 1;
  return { at: next, column: reached };
}

/** Whether a line is a rule across the page, which looks like a list item. */
export function isThematicBreak(line: string): boolean {
  return /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(line);
}

/**
 * The bullet or number at the start of a line whose indentation was taken off; null when there is none.
 * `content` is the column where the item's words begin (null when it has none on this line), `interrupts`
 * whether it is one even where a paragraph is open.
 */
export function listMarker(rest: string, indent: number) {
  const match = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(rest);
  if (match === null) return null;
  const width = match[0].length;
  const after = indent + width;
  const { at, column } = columnOf(rest, width, after);
  if (at === rest.length) return { content: null, interrupts: false };
  const interrupts = match[1] === undefined || match[1] === "1";
  // Five columns and more are indented code in the item.
  return { content: column - after > 4 ? after + 1 : column, interrupts };
}
