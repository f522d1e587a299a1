import { withoutEndSpace } from "./markdown-lines.ts";

/**
 * Everything that could mean something to Markdown with GFM, with much that only might: the marks of emphasis,
 * code, links, HTML, character references, strikethrough, tables and addresses anywhere; the marks of blocks,
 * white space and a byte order mark where a line starts; spaces where it ends.
 */
const special = /[\\`*_[\]<>&~|@\0]|^[ \t\-+=#:\uFEFF]|^\d{1,9}[.)]|[ \t]$|^$|https?:\/\/|www\./im;

/**
 * The text of a piece of Markdown that is certainly one paragraph without any markup, so that the parser can be
 * left out (it takes 2 microseconds a character, and prose is nearly all of a long text); null when in doubt.
 */
export function plainParagraph(piece: string): string | null {
  const text = withoutEndSpace(piece);
  return text === "" || special.test(text) ? null : text;
}
