import type { Nodes as HtmlNodes, Root } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { Nodes } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown, type Unsafe } from "mdast-util-to-markdown";
import { cleanWebTree } from "./clean-web-tree.ts";
import { normalText } from "./normal-text.ts";
import { plainText, withoutInline } from "./plain-web-tree.ts";
import { readMarkdown } from "./read-markdown.ts";

export interface WebText {
  /** Empty where there are no words. */
  readonly text: string;
  readonly kind: "markdown" | "plain";
  /** How many pictures were left out. */
  readonly pictures: number;
}

/**
 * GitHub's Markdown takes "www." for the beginning of a link, whatever follows; its writer knows only what is in real
 * addresses. Not in addresses, where an escape would be read as a part of them.
 */
const anyAddress: Unsafe = {
  character: ".",
  before: "[Ww]",
  after: "\\S",
  inConstruct: "phrasing",
  notInConstruct: ["autolink", "destinationLiteral", "destinationRaw", "titleQuote", "titleApostrophe"],
};

/**
 * The text of a tree of HTML, as Markdown: headings, lists, quotes, links and tables of words stay, all else goes.
 * What comes out is read again, and must have the same words. Markdown can't say everything, such as two pieces of code
 * without a space between: then emphasis, code and links become their words, and if need be all is plain text.
 * @param base what relative addresses are relative to; null where it isn't known
 */
export function webText(html: Root, base: string | null): WebText {
  const { tree, pictures } = cleanWebTree(html, base);
  const words = withoutSpace(wordsIn(tree));
  if (words === "") return { text: "", kind: "plain", pictures };
  for (const candidate of [tree, withoutInline(tree)]) {
    const text = markdownOf(candidate);
    if (withoutSpace(readMarkdown(text).text) === words) return { text, kind: "markdown", pictures };
  }
  return { text: plainText(tree), kind: "plain", pictures };
}

function markdownOf(tree: Root): string {
  const document: Nodes = toMdast(tree, { document: true });
  return toMarkdown(document, {
    bullet: "-",
    rule: "-",
    fences: true,
    listItemIndent: "one",
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe: [anyAddress] }],
  });
}

function wordsIn(node: HtmlNodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsIn).join("") : "";
}

function withoutSpace(text: string): string {
  return normalText(text).replace(/\s+/g, "");
}
