import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";

/** What a tree of HTML has that is no part of its text. */
const wordless = new Set([
  ...["script", "style", "template", "noscript", "head", "title", "meta", "link", "base"],
  ...[
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "svg",
    "canvas",
    "audio",
    "video",
    "map",
    "area",
  ],
  ...[
    "input",
    "select",
    "textarea",
    "datalist",
    "progress",
    "meter",
    "annotation",
    "annotation-xml",
    "wbr",
    "col",
  ],
]);

const pictures = new Set(["img", "picture", "image"]);

/** Blocks that no cell of a Markdown table can hold. */
const largeBlocks = new Set([
  ...["table", "ul", "ol", "dl", "pre", "blockquote", "hr", "h1", "h2", "h3", "h4", "h5", "h6"],
  ...["article", "section", "figure", "details", "fieldset"],
]);

/** The parts of a table that stand around its cells. */
const tableParts = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"]);

export interface CleanTree {
  readonly tree: Root;
  /** How many pictures were left out. */
  readonly pictures: number;
}

/**
 * A tree of HTML with nothing but what a reader reads: no scripts, styles, pictures, controls or hidden parts; links
 * only to pages and addresses of mail; tables only where they hold short cells, since older pages lay out with them.
 * @param base absolute address that others are relative to; null where it isn't known: their links become their words
 */
export function cleanWebTree(tree: Root, base: string | null): CleanTree {
  let left = 0;

  function cleanAll(nodes: readonly RootContent[], inTable: boolean): ElementContent[] {
    return nodes.flatMap((node) => clean(node, inTable));
  }

  function clean(node: RootContent, inTable: boolean): ElementContent[] {
    if (node.type === "text") return [node];
    if (node.type !== "element" || isWordless(node)) return [];
    const { tagName } = node;
    if (pictures.has(tagName)) {
      left += 1;
      return [];
    }
    if (tagName === "table") return table(node);
    if (tagName === "a") return link(node, inTable);
    // Pages show the quotation marks of this element, which are no words of theirs.
    if (tagName === "q") return [quotation("“"), ...cleanAll(node.children, inTable), quotation("”")];
    const name = tableParts.has(tagName) && !inTable ? "div" : tagName;
    return [bare(name, cleanAll(node.children, inTable), node)];
  }

  /** The caption of a table has no place in Markdown's, so it stands before it. */
  function table(node: Element): ElementContent[] {
    const isLayout = !isGrid(node);
    const children = cleanAll(node.children, !isLayout);
    if (isLayout) return [bare("div", children)];
    const isCaption = (child: ElementContent) => child.type === "element" && child.tagName === "caption";
    const captions = children
      .filter(isCaption)
      .flatMap((child) => ("children" in child ? child.children : []));
    const rows = bare(
      "table",
      children.filter((child) => !isCaption(child)),
    );
    return captions.length > 0 ? [bare("p", captions), rows] : [rows];
  }

  function link(node: Element, inTable: boolean): ElementContent[] {
    const children = cleanAll(node.children, inTable);
    const href = absoluteAddress(node.properties["href"], base);
    return href === null ? children : [{ ...bare("a", children), properties: { href } }];
  }

  const children = cleanAll(tree.children, false);
  return { tree: { type: "root", children }, pictures: left };
}

function quotation(value: string): ElementContent {
  return { type: "text", value };
}

/** An address of a page or of mail; null for any other, and for a relative one without a base. */
export function absoluteAddress(address: unknown, base: string | null): string | null {
  if (typeof address !== "string" || address.startsWith("#")) return null;
  const match = /^\s*(?:https?:\/\/|mailto:)/i.test(address)
    ? address.trim()
    : relativeTo(base, address.trim());
  return match === null || /[\s<>"]/.test(match) ? null : match;
}

/** The beginning of an address up to its host. */
const origin = /^(https?:)\/\/[^/?#]+/i;

/** As browsers resolve it; null where there is no base, or the address is of another kind, such as `javascript:`. */
function relativeTo(base: string | null, address: string): string | null {
  const [start, scheme] = (base === null ? null : origin.exec(base)) ?? [];
  if (base === null || start === undefined || address === "" || /^[a-z][a-z\d+.-]*:/i.test(address))
    return null;
  if (address.startsWith("//")) return `${scheme}${address}`;
  if (address.startsWith("/")) return start + address;
  const path = base.slice(start.length).replace(/[?#].*$/s, "");
  if (address.startsWith("?")) return `${start}${path}${address}`;
  const parts = `${path.replace(/[^/]*$/, "") || "/"}${address}`.split("/");
  const kept: string[] = [];
  for (const part of parts) {
    if (part === "..") {
      if (kept.length > 1) kept.pop();
    } else if (part !== ".") kept.push(part);
  }
  return start + kept.join("/");
}

function isWordless({ tagName, properties }: Element): boolean {
  const { hidden, style } = properties;
  const isHidden =
    (hidden !== undefined && hidden !== false) || /display\s*:\s*none/i.test(String(style ?? ""));
  return wordless.has(tagName) || isHidden;
}

/** Whether a table has several columns, and only words in its cells. */
function isGrid(table: Element): boolean {
  let isWide = false;
  const isSmall = (node: Nodes): boolean => {
    if (node.type !== "element") return true;
    if (largeBlocks.has(node.tagName)) return false;
    const isCell = node.tagName === "td" || node.tagName === "th";
    const blocks = node.children.filter((child) => isNamed(child, ["p", "div"]));
    if (isCell && blocks.length > 1) return false;
    if (node.tagName === "tr")
      isWide ||= node.children.filter((child) => isNamed(child, ["td", "th"])).length > 1;
    return node.children.every(isSmall);
  };
  return table.children.every(isSmall) && isWide;
}

function isNamed(node: Nodes, names: readonly string[]): boolean {
  return node.type === "element" && names.includes(node.tagName);
}

/** An element without the attributes of another, but for those that say what a cell spans or where a list starts. */
function bare(tagName: string, children: ElementContent[], { properties }: Partial<Element> = {}): Element {
  const start = tagName === "ol" ? properties?.["start"] : undefined;
  return { type: "element", tagName, properties: start === undefined ? {} : { start }, children };
}
