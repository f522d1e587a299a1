import type { Element, ElementContent, Nodes, Root } from "hast";

/** Elements within a line that are no break and no picture: what they mean is lost in plain words. */
const inline = new Set([
  ...[
    "a",
    "abbr",
    "acronym",
    "b",
    "bdi",
    "bdo",
    "big",
    "cite",
    "code",
    "data",
    "del",
    "dfn",
    "em",
    "font",
    "i",
  ],
  ...[
    "ins",
    "kbd",
    "label",
    "mark",
    "output",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strike",
    "strong",
    "sub",
    "sup",
  ],
  ...["time", "tt", "u", "var"],
]);

/** Elements whose words stand in a line of their own, without an empty line around it. */
const lines = new Set(["br", "li", "tr", "dt", "dd"]);

/** A tree in which no words are emphasised, code or a link: elements within a line become their content. */
export function withoutInline(tree: Root): Root {
  const bare = (node: ElementContent): ElementContent[] => {
    if (node.type !== "element") return [node];
    const children = node.children.flatMap(bare);
    return inline.has(node.tagName) ? children : [{ ...node, children }];
  };
  // A clean tree holds elements and texts only.
  const children = (tree.children as ElementContent[]).flatMap(bare);
  return { type: "root", children };
}

/** The words of a tree as plain text: blocks with an empty line between, cells with a tab. */
export function plainText(tree: Root): string {
  let text = "";
  const write = (node: Nodes, isCode: boolean) => {
    if (node.type === "text") text += isCode ? node.value : node.value.replace(/\s+/g, " ");
    if (!("children" in node)) return;
    const around = node.type === "element" ? separator(node) : "";
    text += around;
    for (const child of node.children)
      write(child, isCode || (node.type === "element" && node.tagName === "pre"));
    text += around;
  };
  write(tree, false);
  return text
    .replace(/ *(\n+|\t) */g, "$1")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function separator({ tagName }: Element): string {
  if (inline.has(tagName)) return "";
  if (tagName === "td" || tagName === "th") return "\t";
  return lines.has(tagName) ? "\n" : "\n\n";
}
