import type { Element, ElementContent } from "hast";
import { withoutEndSpace } from "./markdown-lines.ts";
import { copyWithoutRuns, isGenerated, placeInline } from "./place-inline.ts";
import { isStretch } from "./stretch.ts";
import type { TextWriter } from "./text-writer.ts";

/** Elements that hold blocks, and what parts the words of two of these. */
const separators: ReadonlyMap<string, string> = new Map([
  ["blockquote", "\n\n"],
  ["section", "\n\n"],
  ["li", "\n\n"],
  ["ul", "\n"],
  ["ol", "\n"],
  ["table", "\n"],
  ["thead", "\n"],
  ["tbody", "\n"],
  ["tr", "\t"],
]);

const leafBlocks: ReadonlySet<string> = new Set([
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "pre",
  "hr",
  "td",
  "th",
  "div",
]);

/** Copies one block with everything in it, its words written down and wrapped in runs. */
export function placeBlock(block: Element, writer: TextWriter): Element {
  if (isGenerated(block)) return copyWithoutRuns(block);
  const { tagName, properties, children } = block;
  const copy = (placed: ElementContent[]): Element => ({
    type: "element",
    tagName,
    properties,
    children: placed,
  });
  const separator = separators.get(tagName);
  if (separator !== undefined) return copy(placeChildren(children, tagName, separator, writer));
  return copy(
    tagName === "pre" ? placeCode(children, writer) : placeInline(children, writer, isStretch(block)),
  );
}

/**
 * The separator between two words is the business of the innermost element that holds both. So a parent sets
 * one only once something of its own was written; empty children in between can only make it stronger.
 */
function placeChildren(
  children: readonly ElementContent[],
  parent: string,
  usual: string,
  writer: TextWriter,
) {
  const atStart = writer.length;
  const placed: ElementContent[] = [];
  let set = { at: atStart, separator: "" };
  for (const group of groupsOf(children)) {
    if (writer.length > atStart) {
      const separator = parent === "li" && isList(group) ? "\n" : usual;
      const keepsStronger = set.at === writer.length && set.separator.length > separator.length;
      set = { at: writer.length, separator: keepsStronger ? set.separator : separator };
      writer.separate(set.separator);
    }
    if (Array.isArray(group)) placed.push(...placeInline(group, writer));
    else placed.push(placeBlock(group, writer));
  }
  return placed;
}

/** Blocks one by one and runs of inline nodes together, without the line breaks that lay out the HTML. */
function groupsOf(children: readonly ElementContent[]): (Element | ElementContent[])[] {
  const groups: (Element | ElementContent[])[] = [];
  let inline: ElementContent[] = [];
  const close = () => {
    while (isLayout(inline.at(-1))) inline.pop();
    if (inline.length > 0) groups.push(inline);
    inline = [];
  };
  for (const child of children) {
    if (child.type === "element" && (separators.has(child.tagName) || leafBlocks.has(child.tagName))) {
      close();
      groups.push(child);
    } else if (inline.length > 0 || !isLayout(child)) {
      inline.push(child);
    }
  }
  close();
  return groups;
}

function isLayout(node: ElementContent | undefined): boolean {
  return node?.type === "text" && /^[ \t\n]*$/.test(node.value);
}

function isList(group: Element | ElementContent[]): boolean {
  return !Array.isArray(group) && (group.tagName === "ul" || group.tagName === "ol");
}

/** Code keeps its lines, but for empty ones at its end: these are HTML's, or left over from code without an end. */
function placeCode(children: readonly ElementContent[], writer: TextWriter): ElementContent[] {
  return children.flatMap((code) => {
    if (code.type !== "element") return [];
    const lines = code.children.map((child) =>
      child.type === "text" ? { ...child, value: withoutEndSpace(child.value) } : child,
    );
    const { tagName, properties } = code;
    return [{ type: "element" as const, tagName, properties, children: placeInline(lines, writer, true) }];
  });
}
