import { type RefObject, useEffect, useLayoutEffect } from "react";
import { useStore } from "zustand";
import type { Selected } from "../../state/index.ts";
import { type Span, type SpanEnd, snapSpan } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { rangeFromSpan, spanFromRange } from "./dom-span.ts";

/** Shows a span as the page's selection; the moving end can be extended from there. */
export function selectInPage(root: Element, span: Span, moving: SpanEnd = "end"): void {
  const range = rangeFromSpan(root, span);
  if (!range) return;
  const start = [range.startContainer, range.startOffset] as const;
  const end = [range.endContainer, range.endOffset] as const;
  const [from, to] = moving === "end" ? [start, end] : [end, start];
  root.ownerDocument.getSelection()?.setBaseAndExtent(...from, ...to);
}

function selectedSpan(root: Element): Span | null {
  const selection = document.getSelection();
  return selection?.rangeCount ? spanFromRange(root, selection.getRangeAt(0)) : null;
}

function isSame(a: Span, b: Span | null): boolean {
  return a.start === b?.start && a.end === b.end;
}

/** How long after a finger was lifted the click that belongs to it comes at the latest, in milliseconds. */
const clickAwaitedMs = 500;

/** Whether a finger is what this device is pointed at with first; its browser then shows handles and a menu of its own. */
function isCoarse(): boolean {
  return window.matchMedia("(pointer: coarse)").matches;
}

/** Whether a pointer selects by being dragged over words: a mouse, and a pen where a mouse could be in its place. */
function dragsOverWords({ pointerType }: PointerEvent): boolean {
  return pointerType === "mouse" || (pointerType === "pen" && !isCoarse());
}

function holdStill(event: TouchEvent): void {
  if (event.cancelable) event.preventDefault();
}

/**
 * Follows the page's selection in the text, by mouse, pen, touch and keyboard. With a mouse the selection takes in whole
 * words when the button is let go, unless Alt is held; elsewhere the words are completed when a tag is chosen, since
 * changing a selection under a finger moves its handles away.
 */
export function useSelection(root: RefObject<HTMLElement | null>): void {
  const { anchors, annotations, reading } = useLateral();
  const placed = useStore(annotations, (state) => state.placed);
  const anchored = useStore(anchors, (state) => state.anchored);

  // Drawing marks anew, for what another tab tags, replaces text under the selection and would drop it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect follows the drawing of changed annotations
  useLayoutEffect(() => {
    const { selected, cursor } = reading.getState();
    const element = root.current;
    const selection = document.getSelection();
    if (!(selected && element && selection?.rangeCount)) return;
    const shown = spanFromRange(element, selection.getRangeAt(0));
    if (!isSame(selected.span, shown)) selectInPage(element, selected.span, cursor?.moving);
  }, [placed, anchored, reading, root]);

  useEffect(() => {
    /** The pointer that is being dragged over words. */
    let dragging: number | null = null;
    let exact = false;
    let byTouch = isCoarse();
    /** Whether one of the bar's buttons is being pressed: some phones drop the selection before they tell of the click. */
    let isPressing = false;
    let awaited = 0;
    let frame = 0;

    /** What is selected by keys is noted before the browser tells of it, and so are its ends: to the letter or not. */
    function follow() {
      const { selected } = reading.getState();
      cancelAnimationFrame(frame);
      // While handles are moved, there may be nothing between two selections. The bar would come and go.
      if (selected?.byTouch && document.getSelection()?.isCollapsed !== false)
        frame = requestAnimationFrame(() => read(reading.getState().selected));
      else read(selected);
    }

    function read(known: Selected | null) {
      const element = root.current;
      if (!element || dragging !== null || isPressing) return;
      // The tag bar has the focus while one of its buttons is pressed; what it acts on stays selected.
      if (document.activeElement?.closest(".tag-bar")) return;
      const span = selectedSpan(element);
      const text = reading.getState().document?.text ?? "";
      if (known && isSame(known.span, span)) return;
      // White space between two blocks is no words to tag.
      const hasWords = span !== null && snapSpan(text, span, "grapheme") !== null;
      reading.select(hasWords ? { span, exact, byTouch } : null);
    }

    function release() {
      clearTimeout(awaited);
      if (!isPressing) return;
      isPressing = false;
      follow();
    }

    function letGo() {
      dragging = null;
      document.removeEventListener("touchmove", holdStill);
    }

    function down(event: PointerEvent) {
      // The hand that holds a pen rests on the screen.
      if (dragging !== null && event.pointerType === "touch") return;
      // A drag often begins in the margin beside a line. The bar's own buttons work on the selection that is there.
      const target = event.target instanceof Element ? event.target : null;
      const stage = root.current?.closest("main") ?? root.current;
      release();
      isPressing = target?.closest(".tag-bar") != null;
      if (!(target && stage?.contains(target)) || target.closest(".tag-bar, .choice-menu, .end-handles"))
        return;
      exact = false;
      byTouch = !dragsOverWords(event);
      letGo();
      if (byTouch) return;
      dragging = event.pointerId;
      if (event.pointerType === "pen") document.addEventListener("touchmove", holdStill, { passive: false });
    }

    function up(event: PointerEvent) {
      if (isPressing) {
        clearTimeout(awaited);
        awaited = window.setTimeout(release, event.type === "pointerup" ? clickAwaitedMs : 0);
      }
      if (event.pointerId !== dragging) return;
      letGo();
      exact = event.altKey;
      // The browser settles the selection of a click after this event.
      requestAnimationFrame(() => {
        const element = root.current;
        const selection = document.getSelection();
        const text = reading.getState().document?.text;
        if (element && selection && text !== undefined && selection.rangeCount > 0) {
          const span = spanFromRange(element, selection.getRangeAt(0));
          const snapped = span && snapSpan(text, span, exact ? "grapheme" : "word");
          if (snapped) selectInPage(element, snapped);
        }
        read(null);
      });
    }

    function key() {
      exact = false;
      byTouch = false;
    }

    follow();
    document.addEventListener("selectionchange", follow);
    document.addEventListener("pointerdown", down);
    document.addEventListener("pointerup", up);
    document.addEventListener("pointercancel", up);
    document.addEventListener("click", release);
    document.addEventListener("keydown", key, { capture: true });
    return () => {
      letGo();
      clearTimeout(awaited);
      cancelAnimationFrame(frame);
      document.removeEventListener("selectionchange", follow);
      document.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("pointercancel", up);
      document.removeEventListener("click", release);
      document.removeEventListener("keydown", key, { capture: true });
    };
  }, [reading, root]);
}
