import type { Root } from "hast";
import { type PlainMessage, said } from "../languages/index.ts";
import type { SourceDocument } from "./document.ts";

/*
 * What a page can show without ever holding up its reader. A section is drawn and laid out in one go: 100,000
 * characters, or 10,000 elements, take it some 50 milliseconds.
 */
const mostCharacters = 100_000;
const mostElements = 10_000;
const mostElementsInAll = 150_000;
const deepest = 100;

/** Why a document is more than a page can show while it answers, as the end of a sentence on its Markdown; else null. */
export function documentExcess({ sections }: SourceDocument): PlainMessage | null {
  let inAll = 0;
  for (const { start, end, tree } of sections) {
    if (end - start > mostCharacters) return said("has a block that is too long");
    const { elements, depth } = measure(tree);
    if (depth > deepest) return said("is nested too deeply");
    if (elements > mostElements) return said("has a block of too many parts");
    inAll += elements;
  }
  return inAll > mostElementsInAll ? said("has too many parts") : null;
}

/** Without recursion: how deep a tree is, is what isn't known yet. */
function measure(tree: Root): { readonly elements: number; readonly depth: number } {
  let level: readonly { readonly children?: Root["children"] }[] = [tree];
  let elements = 0;
  let depth = 0;
  while (level.length > 0) {
    const next: Root["children"] = [];
    for (const { children = [] } of level)
      for (const child of children) if (child.type === "element") next.push(child);
    elements += next.length;
    depth += 1;
    level = next as typeof level;
  }
  return { elements, depth };
}
