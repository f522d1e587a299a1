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

/**
 * Follows the page's selection in the text, by mouse, touch and keyboard. With a mouse the selection takes in whole
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
    let mouseIsDown = false;
    let exact = false;
    let byTouch = false;

    /** What is selected by keys is noted before the browser tells of it, and so are its ends: to the letter or not. */
    function follow() {
      read(reading.getState().selected);
    }

    function read(known: Selected | null) {
      const element = root.current;
      if (!element || mouseIsDown) return;
      // The tag bar has the focus while one of its buttons is pressed; what it acts on stays selected.
      if (document.activeElement?.closest(".tag-bar")) return;
      const span = selectedSpan(element);
      const text = reading.getState().document?.text ?? "";
      if (known && isSame(known.span, span)) return;
      // White space between two blocks is no words to tag.
      const hasWords = span !== null && snapSpan(text, span, "grapheme") !== null;
      reading.select(hasWords ? { span, exact, byTouch } : null);
    }

    function down(event: PointerEvent) {
      // A drag often begins in the margin beside a line. The bar's own buttons work on the selection that is there.
      const target = event.target instanceof Element ? event.target : null;
      const stage = root.current?.closest("main") ?? root.current;
      if (!(target && stage?.contains(target)) || target.closest(".tag-bar, .choice-menu")) return;
      exact = false;
      byTouch = event.pointerType !== "mouse";
      mouseIsDown = event.pointerType === "mouse";
    }

    function up(event: PointerEvent) {
      if (!mouseIsDown) return;
      mouseIsDown = false;
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
    document.addEventListener("keydown", key, { capture: true });
    return () => {
      document.removeEventListener("selectionchange", follow);
      document.removeEventListener("pointerdown", down);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("pointercancel", up);
      document.removeEventListener("keydown", key, { capture: true });
    };
  }, [reading, root]);
}
