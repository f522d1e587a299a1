import type { Point } from "./drag-places.ts";

/** The place between letters that is nearest to a point of the window. Older browsers of Apple have the second way only. */
function caretAt({ x, y }: Point): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range: Range | null = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/**
 * The offset in the canonical text at a point of the window, in UTF-16 code units; beside a line that of its nearer end.
 * @returns null where something else is, such as a bar over the text
 */
export function offsetAt(root: Element, { x, y }: Point): number | null {
  const { left, right } = root.getBoundingClientRect();
  const caret = caretAt({ x: Math.max(left + 1, Math.min(x, right - 1)), y });
  const element = caret?.node instanceof Element ? caret.node : caret?.node.parentElement;
  const run = element?.closest("[data-start]");
  if (!(caret && run && root.contains(run))) return null;
  const range = document.createRange();
  range.setStart(run, 0);
  range.setEnd(caret.node, caret.offset);
  return Number(run.getAttribute("data-start")) + range.toString().length;
}
