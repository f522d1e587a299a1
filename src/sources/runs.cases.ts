import type { Element, Nodes } from "hast";
import type { SourceDocument } from "./index.ts";

/** The runs of a document in the order of its trees, as the text that each shows and where it says it starts. */
export function runsOf(document: SourceDocument): { readonly start: number; readonly value: string }[] {
  return elementsOf(document, "text-run").map((run) => ({
    start: Number(run.properties["dataStart"]),
    value: run.children.map((child) => (child.type === "text" ? child.value : "?")).join(""),
  }));
}

/** All elements of a kind in a document's trees. */
export function elementsOf(document: SourceDocument, tagName: string): Element[] {
  const inside = (node: Nodes): Element[] => {
    const below = "children" in node ? node.children.flatMap(inside) : [];
    return node.type === "element" && node.tagName === tagName ? [node, ...below] : below;
  };
  return document.sections.flatMap(({ tree }) => inside(tree));
}

/** The texts of the runs with a bar between: `"a| b"` is a run "a" and a run " b". */
export function runTexts(document: SourceDocument): string {
  return runsOf(document)
    .map(({ value }) => value)
    .join("|");
}
