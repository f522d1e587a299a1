import type { Element } from "hast";
import type { Definition } from "mdast";
import { cutMarkdown } from "./cut-markdown.ts";
import { isEasyMarkdown } from "./easy-markdown.ts";
import { definitionsIn, parseMarkdown } from "./parse-markdown.ts";
import { plainParagraph } from "./plain-paragraph.ts";

/**
 * The same blocks as `parseMarkdown` gives, one after the other, so that the caller can pause between two; paragraphs
 * without markup don't go through the parser. Pieces in a row that need it are given to it together as long as that is
 * easy: fewer calls, and each takes some 15 milliseconds at most. Before a piece is parsed it is shown to `admit`, which
 * may throw.
 * @param together whether these pieces may be parsed in one go
 */
export function* parseInPieces(
  markdown: string,
  together: (pieces: string) => boolean = isEasyMarkdown,
  admit: (piece: string) => void = admitAll,
): Generator<Element, void, void> {
  const definitions = sharedDefinitions(markdown, admit);
  let toParse = "";
  for (const piece of cutMarkdown(markdown)) {
    const value = plainParagraph(piece);
    if (value === null) admit(piece);
    if (toParse !== "" && (value !== null || !together(toParse + piece))) {
      yield* parseMarkdown(toParse, definitions);
      toParse = "";
    }
    if (value === null) toParse += piece;
    else yield { type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] };
  }
  if (toParse !== "") yield* parseMarkdown(toParse, definitions);
}

function admitAll(): void {
  // Whoever can wait reads everything.
}

/** What links of any piece may point to. A text that is one piece has them in itself. */
function sharedDefinitions(markdown: string, admit: (piece: string) => void): Definition[] {
  if (!markdown.includes("]:")) return [];
  const pieces = [...cutMarkdown(markdown)];
  if (pieces.length === 1) return [];
  const defining = pieces.filter((piece) => piece.includes("]:"));
  // All of them are read before the first block, and with every block again.
  admit(defining.join(""));
  return defining.flatMap(definitionsIn);
}
