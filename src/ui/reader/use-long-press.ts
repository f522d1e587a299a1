import { type RefObject, useEffect } from "react";
import { useLateral } from "../kit/lateral-context.tsx";

/** From when on a press is a long one, in milliseconds: sooner than for systems, which would select a word then. */
const longMs = 400;

/** How far a finger may stray while it presses, in CSS pixels; beyond, it scrolls. */
const stray = 10;

interface Press {
  readonly mark: Element;
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  readonly timer: number;
}

/** The mark that a finger or a pen is on, unless it is that of the open annotation: in that one words can be selected. */
function pressedMark({ pointerType, target }: PointerEvent): Element | null {
  const mark = target instanceof Element ? target.closest("mark[data-annotation]") : null;
  return pointerType === "mouse" || mark?.hasAttribute("data-current") ? null : mark;
}

/**
 * Opens the annotation of a mark that is pressed for long with a finger or a pen; of several the reader is asked which.
 * The system then selects nothing and shows no menu. On all other text a long press stays the system’s.
 */
export function useLongPress(root: RefObject<HTMLElement | null>): void {
  const { reading } = useLateral();
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let press: Press | null = null;
    let hasOpened = false;

    function end() {
      if (!press) return;
      clearTimeout(press.timer);
      press.mark.removeAttribute("data-pressed");
      press = null;
    }

    function open(mark: Element) {
      hasOpened = true;
      reading.choose(mark.getAttribute("data-annotation")?.split(" ") ?? []);
    }

    function down(event: PointerEvent) {
      const isSecond = press !== null;
      end();
      const mark = isSecond ? null : pressedMark(event);
      if (!mark) return;
      mark.setAttribute("data-pressed", "");
      const { pointerId, clientX: x, clientY: y } = event;
      press = { mark, pointerId, x, y, timer: window.setTimeout(open, longMs, mark) };
    }

    // Not every browser clicks then; what is pressed next is meant.
    function forget() {
      hasOpened = false;
    }

    function move({ pointerId, clientX, clientY }: PointerEvent) {
      if (press?.pointerId === pointerId && Math.hypot(clientX - press.x, clientY - press.y) > stray) end();
    }

    function up({ pointerId }: PointerEvent) {
      if (press?.pointerId === pointerId) end();
    }

    function refuse(event: Event) {
      if (press) event.preventDefault();
    }

    // The finger is lifted over what has opened, or over the mark, which a click would open once more.
    function swallow(event: MouseEvent) {
      if (!hasOpened) return;
      hasOpened = false;
      event.preventDefault();
      event.stopPropagation();
    }

    element.addEventListener("pointerdown", down);
    element.addEventListener("contextmenu", refuse);
    element.addEventListener("selectstart", refuse);
    document.addEventListener("pointerdown", forget, { capture: true });
    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", up);
    document.addEventListener("pointercancel", up);
    document.addEventListener("click", swallow, { capture: true });
    return () => {
      end();
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("contextmenu", refuse);
      element.removeEventListener("selectstart", refuse);
      document.removeEventListener("pointerdown", forget, { capture: true });
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", up);
      document.removeEventListener("pointercancel", up);
      document.removeEventListener("click", swallow, { capture: true });
    };
  }, [reading, root]);
}
