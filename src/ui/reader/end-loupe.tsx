import { type RefObject, useLayoutEffect, useRef } from "react";
import type { Span, SpanEnd } from "../../text/index.ts";
import { wordsAround } from "../anchors/words-around.ts";
import { loupePlace, type Point } from "./drag-places.ts";
import { edgeBox } from "./edge-box.ts";
import { seenBetween } from "./show-span.ts";

/** The words at the end that is dragged, above the finger that hides them. */
export function EndLoupe({
  root,
  text,
  to,
  end,
  finger,
}: {
  root: RefObject<HTMLElement | null>;
  text: string;
  /** Where the part stands that is dragged, and which of its ends. */
  to: Span;
  end: SpanEnd;
  finger: Point;
}) {
  const bubble = useRef<HTMLDivElement>(null);
  const { before, after } = wordsAround(text, { start: to[end], end: to[end] });

  useLayoutEffect(() => {
    const element = bubble.current;
    if (!(element && root.current)) return;
    const { clientWidth: width } = document.documentElement;
    const { offsetWidth, offsetHeight } = element;
    const size = { width: offsetWidth, height: offsetHeight };
    const room = { ...seenBetween(root.current), width };
    const line = edgeBox(root.current, to, end) ?? { top: finger.y, bottom: finger.y };
    const { left, top } = loupePlace(finger, line, size, room);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  }, [root, finger, to, end]);

  return (
    <div ref={bubble} className="end-loupe" dir={root.current?.dir} aria-hidden="true">
      <span data-in={end === "end" || undefined}>{before}</span>
      <span data-in={end === "start" || undefined}>{after}</span>
    </div>
  );
}
