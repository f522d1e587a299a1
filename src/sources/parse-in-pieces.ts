import type { Element } from "hast";
import type { Definition } from "mdast";
import { cutMarkdown } from "./cut-markdown.ts";
import { definitionsIn, parseMarkdown } from "./parse-markdown.ts";
import { plainParagraph } from "./plain-paragraph.ts";

/**
 * Pieces in a row that need the parser are given to it together up to about this many characters: fewer calls, and
 * each still takes only some 15 milliseconds.
 */
const parsedAtOnce = 8_000;

/**
 * The same blocks as `parseMarkdown` gives, one after the other, so that the caller can pause between two; paragraphs
 * without markup don't go through the parser. With 0 for `atOnce`, each piece is parsed alone.
 */
export function* parseInPieces(markdown: string, atOnce = parsedAtOnce): Generator<Element, void, void> {
  const definitions = sharedDefinitions(markdown);
  let toParse = "";
  for (const piece of cutMarkdown(markdown)) {
    const value = plainParagraph(piece);
    if (value === null) {
      toParse += piece;
      if (toParse.length < atOnce) continue;
    }
    if (toParse !== "") yield* parseMarkdown(toParse, definitions);
    toParse = "";
    if (value !== null) {
      yield { type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] };
    }
  }
  if (toParse !== "") yield* parseMarkdown(toParse, definitions);
}

/** What links of any piece may point to. A text that is one piece has them in itself. */
function sharedDefinitions(markdown: string): Definition[] {
  if (!markdown.includes("]:")) return [];
  const pieces = [...cutMarkdown(markdown)];
  return pieces.length === 1 ? [] : pieces.filter((piece) => piece.includes("]:")).flatMap(definitionsIn);
}
