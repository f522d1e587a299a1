import type { Element } from "hast";
import { cutMarkdown } from "./cut-markdown.ts";
import { definitionsIn, parseMarkdown } from "./parse-markdown.ts";
import { plainParagraph } from "./plain-paragraph.ts";

/** Pieces in a row that need the parser are given to it together up to about this many characters. */
const parsedAtOnce = 16_000;

/**
 * The same blocks as `parseMarkdown` gives, but paragraphs without markup don't go through the parser.
 * With 0 for `atOnce`, each piece is parsed alone.
 */
export function parseInPieces(markdown: string, atOnce = parsedAtOnce): Element[] {
  const pieces = cutMarkdown(markdown);
  const definitions =
    pieces.length === 1 ? [] : pieces.flatMap((piece) => (piece.includes("]:") ? definitionsIn(piece) : []));
  const blocks: Element[] = [];
  let toParse = "";
  const parseWaiting = () => {
    // One by one: a spread of very many arguments overflows the stack.
    for (const block of toParse === "" ? [] : parseMarkdown(toParse, definitions)) blocks.push(block);
    toParse = "";
  };
  for (const piece of pieces) {
    const value = plainParagraph(piece);
    if (value === null) {
      toParse += piece;
      if (toParse.length >= atOnce) parseWaiting();
    } else {
      parseWaiting();
      blocks.push({ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] });
    }
  }
  parseWaiting();
  return blocks;
}
