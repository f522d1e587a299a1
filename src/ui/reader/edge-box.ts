import type { Span, SpanEnd } from "../../text/index.ts";
import { rangeFromSpan } from "./dom-span.ts";

/** The edge of a passage in the window: of no width, and as high as its line. Null where the page shows no text. */
export function edgeBox(root: Element, { start, end }: Span, which: SpanEnd): DOMRect | null {
  const sign = which === "end" ? { start: end - 1, end } : { start, end: start + 1 };
  const box = rangeFromSpan(root, sign)?.getBoundingClientRect();
  if (!box) return null;
  const isRight = (which === "end") === (getComputedStyle(root).direction !== "rtl");
  return new DOMRect(isRight ? box.right : box.left, box.top, 0, box.height);
}
