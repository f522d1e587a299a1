import { withoutEndSpace } from "./markdown-lines.ts";

/*
 * Everything that could mean something to Markdown with GFM, with much that only might. Three expressions, since one
 * for all of it takes several times as long.
 */

/** The marks of emphasis, code, links, HTML, character references, strikethrough and tables. */
const special = /[\\`*_[\]<>&~|@\0]/;
/** The marks of blocks, white space and a byte order mark where a line starts; spaces where it ends. */
const specialAtEnds = /^[ \t\-+=#:\uFEFF]|^\d{1,9}[.)]|[ \t]$|^$/m;
const address = /https?:\/\/|www\./i;

/**
 * The text of a piece of Markdown that is certainly one paragraph without any markup, so that the parser can be
 * left out (it takes 2 microseconds a character, and prose is nearly all of a long text); null when in doubt.
 */
export function plainParagraph(piece: string): string | null {
  const text = withoutEndSpace(piece);
  const isSpecial = special.test(text) || specialAtEnds.test(text) || address.test(text);
  return text === "" || isSpecial ? null : text;
}
