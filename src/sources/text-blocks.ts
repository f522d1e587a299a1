import type { ElementContent, RootContent } from "hast";
import type { Span } from "../text/index.ts";
import type { SourceDocument } from "./document.ts";

/** A paragraph, a heading, an item, a row of a table: what reads as one. */
export interface TextBlock extends Span {
  readonly kind: "heading" | "paragraph";
}

const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

/** Elements whose words read as one, unless a block inside of them holds these. */
const blockNames: ReadonlySet<string> = new Set([...headings, "p", "pre", "li", "tr", "div", "blockquote"]);

/** How many elements are looked at in one step: a few milliseconds. */
const lookedAtOnce = 2_000;

/**
 * The blocks of a document in text order, from the first to the last counted character of each; in steps. They don't
 * overlap, and hold all words.
 */
export function* textBlockSteps(document: SourceDocument): Generator<void, readonly TextBlock[], void> {
  const blocks: TextBlock[] = [];
  /** What stands for the element whose words come next, and of the last block that began. */
  let holder: object = document;
  let lastHolder: object | null = null;
  let looked = 0;

  function add(start: number, end: number, kind: TextBlock["kind"]) {
    const last = blocks.at(-1);
    if (last && holder === lastHolder) blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ start, end, kind });
    lastHolder = holder;
  }

  function* walk(nodes: readonly (ElementContent | RootContent)[], kind: TextBlock["kind"]): Generator<void> {
    for (const node of nodes) {
      if (node.type !== "element") continue;
      looked += 1;
      if (looked % lookedAtOnce === 0) yield;
      if (node.tagName === "text-run") {
        const start = Number(node.properties["dataStart"]);
        add(start, start + lengthOf(node.children), kind);
        continue;
      }
      const outer = holder;
      if (blockNames.has(node.tagName)) holder = node;
      yield* walk(node.children, headings.has(node.tagName) ? "heading" : kind);
      holder = outer;
    }
  }

  for (const { tree } of document.sections) yield* walk(tree.children, "paragraph");
  return blocks;
}

function lengthOf(children: readonly ElementContent[]): number {
  let length = 0;
  for (const child of children) if (child.type === "text") length += child.value.length;
  return length;
}
