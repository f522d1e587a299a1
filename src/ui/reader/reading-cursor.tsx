import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { cursorWords, edgeWords, showCursor } from "../../state/index.ts";
import type { Span, SpanEnd } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { rangeFromSpan } from "./dom-span.ts";
import { firstOnScreen } from "./show-span.ts";
import "./reading-cursor.css";

/** The highlight of what the cursor stands on while nothing is selected. */
const name = "reading-cursor";

/** How far beside the lines the rule stands, in CSS pixels. */
const distance = 9;

interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Beside the lines of words, on the side where they begin. */
function besideLines(root: Element, range: Range): Place {
  const { left, right } = root.getBoundingClientRect();
  const { top, height } = range.getBoundingClientRect();
  const isMirrored = getComputedStyle(root).direction === "rtl";
  return { left: isMirrored ? right + distance : left - distance, top, height };
}

/** At an end of selected words. */
function atEnd(root: Element, { start, end }: Span, moving: SpanEnd): Place | null {
  const sign = moving === "end" ? { start: end - 1, end } : { start, end: start + 1 };
  const box = rangeFromSpan(root, sign)?.getBoundingClientRect();
  if (!box) return null;
  const isRight = (moving === "end") === (getComputedStyle(root).direction !== "rtl");
  return { left: isRight ? box.right : box.left - 3, top: box.top, height: box.height };
}

function moveTo(rule: HTMLElement, place: Place | null): void {
  rule.hidden = place === null;
  if (!place) return;
  const { offsetParent } = rule;
  const around = (offsetParent ?? document.body).getBoundingClientRect();
  const scrolled = offsetParent?.scrollTop ?? 0;
  const isPage = offsetParent === null || offsetParent === document.body;
  rule.style.left = `${place.left - around.left}px`;
  rule.style.top = `${place.top - around.top + (isPage ? 0 : scrolled)}px`;
  rule.style.height = `${place.height}px`;
}

/** Tints words until what is returned is called. */
function tint(range: Range): () => void {
  if (!("highlights" in CSS)) return () => undefined;
  CSS.highlights.set(name, new Highlight(range));
  return () => CSS.highlights.delete(name);
}

/** Whether one end stayed where it was, that is, the other was moved. */
function isSameEnd(a: Span | null, b: Span): boolean {
  return a !== null && (a.start === b.start || a.end === b.end);
}

/** What the cursor stands on in words, where the reader wants to hear it. */
function useSpoken(): string {
  const { preferences, reading } = useLateral();
  const [spoken, setSpoken] = useState("");
  const speaks = useStore(preferences, ({ speakCursor }) => speakCursor);
  useEffect(() => {
    if (!speaks) return;
    return reading.subscribe(({ document, selected, cursor }, before) => {
      if (!(document && selected && cursor?.byKey) || cursor === before.cursor) return;
      const isEnd = isSameEnd(before.selected?.span ?? null, cursor.span);
      const { text } = document;
      setSpoken(isEnd ? edgeWords(text, cursor.span, cursor.moving) : cursorWords(text, cursor.span));
    });
  }, [speaks, reading]);
  return speaks ? spoken : "";
}

/**
 * Draws the reading cursor where keys brought it: words are tinted, with a rule beside their lines; of selected words
 * the end that moves is marked. Who comes to the text by keys, such as by Tab, sees it too.
 */
export function ReadingCursor({ root }: { root: RefObject<HTMLElement | null> }) {
  const lateral = useLateral();
  const { anchors, annotations, reading } = lateral;
  const cursor = useStore(reading, (state) => (state.cursor?.byKey ? state.cursor : null));
  const isSelected = useStore(reading, ({ selected }) => selected !== null);
  const placed = useStore(annotations, (state) => state.placed);
  const anchored = useStore(anchors, (state) => state.anchored);
  const rule = useRef<HTMLDivElement>(null);
  const spoken = useSpoken();

  // Marks that are drawn anew replace the text that a range points into.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect follows the drawing of changed annotations
  useLayoutEffect(() => {
    const element = root.current;
    const range = cursor && element && rangeFromSpan(element, cursor.span);
    if (!(rule.current && range)) return;
    const drawn = rule.current;
    const draw = () =>
      moveTo(drawn, isSelected ? atEnd(element, cursor.span, cursor.moving) : besideLines(element, range));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    const clear = isSelected ? undefined : tint(range);
    return () => {
      observer.disconnect();
      clear?.();
    };
  }, [root, cursor, isSelected, placed, anchored]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let byKey = false;
    const press = () => {
      byKey = true;
    };
    const point = ({ target }: Event) => {
      byKey = false;
      const { cursor } = reading.getState();
      const isInText = target instanceof Node && element.contains(target);
      if (cursor?.byKey && isInText) reading.setState({ cursor: { ...cursor, byKey: false } });
    };
    const focus = () => {
      if (byKey) showCursor(lateral, firstOnScreen(element));
    };
    document.addEventListener("keydown", press, { capture: true });
    document.addEventListener("pointerdown", point, { capture: true });
    element.addEventListener("focus", focus);
    return () => {
      document.removeEventListener("keydown", press, { capture: true });
      document.removeEventListener("pointerdown", point, { capture: true });
      element.removeEventListener("focus", focus);
    };
  }, [lateral, reading, root]);

  return (
    <>
      {cursor && (
        <div ref={rule} className="reading-cursor" data-moving={isSelected ? cursor.moving : undefined} />
      )}
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}
