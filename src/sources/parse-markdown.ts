import type { Element, ElementContent } from "hast";
import type { Definition, Html, Parents, Root } from "mdast";
import remarkParse from "remark-parse";
import remarkRehype, { type Options } from "remark-rehype";
import { unified } from "unified";
import { knowLabels } from "./know-labels.ts";
import { withoutEndSpace } from "./markdown-lines.ts";
import { readGfm } from "./read-gfm.ts";

/** HTML is never rendered: a reader sees its source, in a block of its own or in the line where it stands. */
function htmlAsText(_state: unknown, { value }: Html, parent: Parents | undefined): ElementContent {
  const isFlow =
    parent?.type === "root" ||
    parent?.type === "blockquote" ||
    parent?.type === "listItem" ||
    parent?.type === "footnoteDefinition";
  if (!isFlow) return { type: "text", value };
  const lines = withoutEndSpace(value)
    .split("\n")
    .flatMap((line, at): ElementContent[] => {
      const text: ElementContent = { type: "text", value: line };
      return at === 0 ? [text] : [{ type: "element", tagName: "br", properties: {}, children: [] }, text];
    });
  return { type: "element", tagName: "div", properties: { className: ["raw-html"] }, children: lines };
}

const rendering: Options = {
  handlers: {
    html: htmlAsText,
    // Without the line break that the usual handler puts after it for the look of the HTML.
    break: (): Element => ({ type: "element", tagName: "br", properties: {}, children: [] }),
  },
};

/** Reads Markdown with GFM into top-level blocks. Links may point to `shared` definitions as to its own. */
export function parseMarkdown(markdown: string, shared: readonly Definition[] = []): Element[] {
  const labels = shared.map(({ identifier }) => identifier);
  const processor = unified()
    .use(remarkParse)
    .use(readGfm)
    .use(knowLabels, labels)
    .use(remarkRehype, rendering);
  const tree: Root = processor.parse(markdown);
  // In front, since of two definitions of a label the first counts, and all of the text's are among these.
  tree.children.unshift(...shared);
  return processor.runSync(tree).children.filter((node) => node.type === "element");
}

/** The link definitions of a piece of Markdown, also those inside of quotes and lists, in order. */
export function definitionsIn(markdown: string): Definition[] {
  const found: Definition[] = [];
  const visit = (node: Parents): void => {
    for (const child of node.children) {
      if (child.type === "definition") found.push(child);
      else if ("children" in child) visit(child);
    }
  };
  visit(unified().use(remarkParse).use(readGfm).parse(markdown));
  return found;
}
