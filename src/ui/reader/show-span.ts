import type { Lateral } from "../../state/index.ts";
import type { Span } from "../../text/index.ts";
import { rangeFromSpan, sectionsOf } from "./dom-span.ts";

/** How far below the upper edge a passage is put, as a share of the height in which text is seen. */
const restingHeight = 0.3;

function isCalm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** What is scrolled where one of two texts is on screen; else it is the window. */
export function paneOf(root: Element): Element | null {
  return root.closest(".side");
}

/** The height of the window below which text is seen: the bar over the page, or the upper edge of the pane. */
function headHeight(root: Element): number {
  const pane = paneOf(root)?.getBoundingClientRect();
  return pane?.top ?? document.querySelector(".top-bar")?.getBoundingClientRect().height ?? 0;
}

/** What comes and stays over the text at its upper or lower edge, some of it on small screens only. */
const covers = ".messages[data-shown], .choosing, .desk > .panel, .side-foot, .tag-bar[data-docked]";

/** The heights of the window between which text is seen now. */
export function seenBetween(root: Element): { top: number; bottom: number } {
  const box = root.getBoundingClientRect();
  let top = headHeight(root);
  let bottom = paneOf(root)?.getBoundingClientRect().bottom ?? window.innerHeight;
  const middle = (top + bottom) / 2;
  for (const cover of document.querySelectorAll(covers)) {
    const over = cover.getBoundingClientRect();
    const isBeside = over.height === 0 || over.right <= box.left || over.left >= box.right;
    if (isBeside || over.bottom <= top || over.top >= bottom) continue;
    if ((over.top + over.bottom) / 2 < middle) top = over.bottom;
    else bottom = over.top;
  }
  return { top, bottom };
}

/** Scrolls on by CSS pixels from where it stands now: while gliding, `scrollBy` would count from where the glide is to end. */
function scrollOn(pane: Element | null, by: number, behavior: ScrollBehavior): void {
  (pane ?? window).scrollTo({ top: (pane?.scrollTop ?? window.scrollY) + by, behavior });
}

/** How long a browser takes at most to glide to a place, in milliseconds. */
const longestGlideMs = 1_000;

/** Until when the page may be gliding: what is in sight meanwhile may be carried off to where an earlier key led. */
const gliding = { until: 0 };

/** Brings a span on screen, unless it is well in sight already. */
export function showSpan(lateral: Lateral, root: Element, span: Span): void {
  lateral.reading.reveal(span.start);
  const box = rangeFromSpan(root, span)?.getBoundingClientRect();
  if (!box) return;
  const pane = paneOf(root);
  const { top, bottom } = seenBetween(root);
  const height = bottom - top;
  // Below the words there is room for the bar with the tags.
  const inSight = box.top > top + 8 && box.bottom < bottom - Math.min(80, height / 4);
  if (inSight && performance.now() >= gliding.until) return;
  const isFar = Math.abs(box.top) > 3 * window.innerHeight;
  const behavior = isCalm() || isFar ? "instant" : "smooth";
  if (behavior === "smooth") gliding.until = performance.now() + longestGlideMs;
  const rest = Math.min(height * restingHeight, Math.max(12, height - box.height - 12));
  scrollOn(pane, box.top - top - rest, behavior);
}

/** Puts an offset of the text at the upper edge of the window: where the reader left off. */
export function restoreScroll(root: Element, at: number): void {
  const box = rangeFromSpan(root, { start: at, end: at + 1 })?.getBoundingClientRect();
  if (box) scrollOn(paneOf(root), box.top - headHeight(root) - 8, "instant");
}

/** The first element that ends below a height of the window; they stand one below the other. */
function firstBelow(elements: ArrayLike<Element>, edge: number): Element | undefined {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) <= edge) low = middle + 1;
    else high = middle;
  }
  return elements[low];
}

/** The offset of the first text on screen, in UTF-16 code units; 0 while the head of the source is in sight. */
export function firstOnScreen(root: Element): number {
  const edge = headHeight(root) + 8;
  if (root.getBoundingClientRect().top >= edge) return 0;
  // Asking for a box inside of a section that is off screen would lay the whole section out.
  const section = firstBelow(sectionsOf(root), edge) ?? root;
  const run = firstBelow(section.querySelectorAll("[data-start]"), edge);
  if (!run) return Number(section.getAttribute("data-from"));
  const start = Number(run.getAttribute("data-start"));
  const box = run.getBoundingClientRect();
  if (box.top >= edge) return start;
  // Inside a long paragraph: the share of its height that has gone by is near enough to its share of the text.
  return start + Math.floor(((edge - box.top) / box.height) * (run.textContent?.length ?? 0));
}
