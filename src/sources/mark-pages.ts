import type { Element, ElementContent, Root, RootContent } from "hast";
import { t } from "../languages/index.ts";
import type { Section, SourceDocument } from "./document.ts";
import type { PageStart } from "./shelf-record.ts";
import { textRun } from "./text-run.ts";

/**
 * The document with a `span` of class `page-start` where each page begins, which holds no words: text and offsets stay
 * as they are. A run in which a page begins becomes two. What lies outside of the text is passed over.
 */
export function markPages(document: SourceDocument, pages: readonly PageStart[]): SourceDocument {
  if (pages.length === 0) return document;
  const sections = document.sections.map((section) => markSection(section, pages));
  return { ...document, sections };
}

function markSection(section: Section, pages: readonly PageStart[]): Section {
  const inside = pages.filter(({ at }) => at >= section.start && at < section.end);
  if (inside.length === 0) return section;
  const waiting = inside.toSorted((a, b) => a.at - b.at);
  const tree: Root = {
    ...section.tree,
    children: section.tree.children.flatMap((node) => marked(node, waiting)),
  };
  return { ...section, tree };
}

/** The node with the marks of those pages that wait and begin before its end. These wait no more. */
function marked<Node extends RootContent | ElementContent>(
  node: Node,
  waiting: PageStart[],
): (Node | Element)[] {
  if (node.type !== "element" || waiting.length === 0) return [node];
  if (node.tagName === "text-run") return markedRun(node, waiting);
  const children = node.children.flatMap((child) => marked(child, waiting));
  return [{ ...node, children }];
}

function markedRun(run: Element, waiting: PageStart[]): Element[] {
  const start = Number(run.properties["dataStart"]);
  const [text] = run.children;
  const value = text?.type === "text" ? text.value : "";
  const parts: Element[] = [];
  let reached = 0;
  for (let page = waiting[0]; page && page.at < start + value.length; page = waiting[0]) {
    waiting.shift();
    const at = Math.max(reached, page.at - start);
    if (at > reached) parts.push(textRun(start + reached, value.slice(reached, at)));
    parts.push(pageStart(page.label));
    reached = at;
  }
  parts.push(reached === 0 ? run : textRun(start + reached, value.slice(reached)));
  return parts;
}

function pageStart(label: string): Element {
  const properties = {
    className: ["page-start"],
    role: "doc-pagebreak",
    ariaLabel: t("Page {page}", { page: label }),
    dataPage: label,
  };
  return { type: "element", tagName: "span", properties, children: [] };
}
