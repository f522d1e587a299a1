import type { Span } from "../../text/index.ts";

/** The attribute by which a text run in the page says where its text starts in the canonical text. */
const runSelector = "[data-start]";

function runStart(run: Element): number {
  return Number(run.getAttribute("data-start"));
}

/** How much of a run's text stands before a point inside the run, in UTF-16 code units. */
function lengthBefore(run: Element, node: Node, offset: number): number {
  const range = run.ownerDocument.createRange();
  range.setStart(run, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function runOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(runSelector) ?? null;
}

/**
 * The offset in the canonical text of a point in the page. A point between runs belongs to the text that follows for
 * the start of a range, to the text before for its end.
 */
function offsetOf(root: Element, node: Node, offset: number, side: "start" | "end"): number | null {
  const run = runOf(node);
  if (run && root.contains(run)) return runStart(run) + lengthBefore(run, node, offset);
  const point = root.ownerDocument.createRange();
  point.setStart(node, offset);
  const runs = [...root.querySelectorAll(runSelector)];
  // The first run that doesn't lie wholly before the point.
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = runs[middle];
    if (candidate && point.comparePoint(candidate, 0) < 0) low = middle + 1;
    else high = middle;
  }
  if (side === "start") {
    const next = runs[low];
    return next ? runStart(next) : null;
  }
  const previous = runs[low - 1];
  return previous ? runStart(previous) + (previous.textContent?.length ?? 0) : null;
}

/**
 * The span that a range of the page covers inside `root`.
 * @returns UTF-16 code units of the canonical text, end exclusive; null where the range holds no text of `root`
 */
export function spanFromRange(root: Element, range: Range): Span | null {
  if (range.collapsed || !range.intersectsNode(root)) return null;
  const inside = root.ownerDocument.createRange();
  inside.selectNodeContents(root);
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0) {
    inside.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) {
    inside.setEnd(range.endContainer, range.endOffset);
  }
  const start = offsetOf(root, inside.startContainer, inside.startOffset, "start");
  const end = offsetOf(root, inside.endContainer, inside.endOffset, "end");
  return start !== null && end !== null && start < end ? { start, end } : null;
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** The sections of a long text, by where they start; none where the text is one. */
export function sectionsOf(root: Element): Element[] {
  return [...root.children].filter((child) => child.hasAttribute("data-from"));
}

/**
 * The last run that starts at or before an offset (before it, for the end of a span); else the first one. Sections say
 * where they start, so that only the runs of one are looked through.
 */
function runAt(root: Element, offset: number, side: "start" | "end"): Element | null {
  const isBefore = (start: number) => (side === "start" ? start <= offset : start < offset);
  const section = sectionsOf(root).findLast((one) => isBefore(Number(one.getAttribute("data-from"))));
  const inSection = section?.querySelectorAll(runSelector) ?? [];
  const runs = inSection.length > 0 ? inSection : root.querySelectorAll(runSelector);
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && isBefore(runStart(run))) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1] ?? runs[0] ?? null;
}

/** The text node and offset at which an offset of the canonical text stands; on the side of its own span. */
function pointOf(root: Element, offset: number, side: "start" | "end"): Point | null {
  const run = runAt(root, offset, side);
  if (!run) return null;
  let left = offset - runStart(run);
  const texts = run.ownerDocument.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  let last: Text | null = null;
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left < node.data.length || (side === "end" && left === node.data.length)) {
      return { node, offset: Math.max(0, left) };
    }
    left -= node.data.length;
    last = node;
  }
  return last && { node: last, offset: last.data.length };
}

/** The range of the page that shows a span, or null where the page shows no text. */
export function rangeFromSpan(root: Element, span: Span): Range | null {
  const start = pointOf(root, span.start, "start");
  const end = pointOf(root, span.end, "end");
  if (!(start && end)) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
