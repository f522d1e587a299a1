import type { Element, ElementContent } from "hast";
import type { TextWriter } from "./text-writer.ts";
import { wordsAsRuns } from "./words-as-runs.ts";

/**
 * Copies what stands inside a paragraph, a heading, a cell or a code block, with its words as runs.
 * Neighbouring texts become one run: raw HTML arrives as texts of its own, and a run more is an element more.
 * In prose a line break of the file means a space; in code (`verbatim`) it stays.
 */
export function placeInline(
  nodes: readonly ElementContent[],
  writer: TextWriter,
  verbatim = false,
): ElementContent[] {
  const placed: ElementContent[] = [];
  let words = "";
  const flush = () => {
    if (words !== "") placed.push(...wordsAsRuns(writer.write(words), words));
    words = "";
  };
  for (const [at, node] of nodes.entries()) {
    if (node.type === "text") {
      const { own, added } = withoutAdded(node.value, nodes[at - 1], nodes[at + 1]);
      words += verbatim ? own : own.replaceAll("\n", " ");
      if (added === "") continue;
      flush();
      placed.push({ type: "text", value: added });
    } else if (node.type === "element") {
      flush();
      placed.push(placeElement(node, writer, verbatim));
    }
  }
  flush();
  return placed;
}

function placeElement(element: Element, writer: TextWriter, verbatim: boolean): Element {
  const { tagName, properties, children } = element;
  if (isGenerated(element)) return copyWithoutRuns(element);
  if (tagName === "img") return imageInWords(properties["alt"], writer);
  if (tagName === "br") writer.breakLine();
  return { type: "element", tagName, properties, children: placeInline(children, writer, verbatim) };
}

/** A picture is the words that stand for it: showing it would ask another host for it. */
function imageInWords(alt: unknown, writer: TextWriter): Element {
  const words = typeof alt === "string" ? alt.replaceAll("\n", " ") : "";
  return {
    type: "element",
    tagName: "span",
    properties: { className: ["image"] },
    children: words === "" ? [] : wordsAsRuns(writer.write(words), words),
  };
}

/** Whether the renderer made an element that the author did not write: all of it belongs to footnotes. */
export function isGenerated({ properties }: Element): boolean {
  return (
    properties["dataFootnoteRef"] !== undefined ||
    properties["dataFootnoteBackref"] !== undefined ||
    properties["id"] === "footnote-label"
  );
}

/** Copies an element that has no words of the author. */
export function copyWithoutRuns({ tagName, properties, children }: Element): Element {
  const copies = children.flatMap((child): ElementContent[] => {
    if (child.type === "element") return [copyWithoutRuns(child)];
    return child.type === "text" ? [{ type: "text", value: child.value }] : [];
  });
  return { type: "element", tagName, properties, children: copies };
}

/** The renderer adds a space after a task's box and before a link back from a footnote: these are not words. */
function withoutAdded(value: string, before: ElementContent | undefined, after: ElementContent | undefined) {
  if (isElement(before) && before.tagName === "input" && value === " ") return { own: "", added: " " };
  if (isElement(after) && after.properties["dataFootnoteBackref"] !== undefined && value.endsWith(" ")) {
    return { own: value.slice(0, -1), added: " " };
  }
  return { own: value, added: "" };
}

function isElement(node: ElementContent | undefined): node is Element {
  return node?.type === "element";
}
