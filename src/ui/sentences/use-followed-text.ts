import { type RefObject, useEffect, useLayoutEffect } from "react";
import { firstOnScreen } from "../reader/show-span.ts";

/** The block at an offset, or the last one before it, among those that are listed. */
function blockAt(list: Element, offset: number): Element | undefined {
  return [...list.querySelectorAll("[data-block]")].findLast(
    (block) => Number(block.getAttribute("data-block")) <= offset,
  );
}

function bring(list: Element, offset: number): void {
  const panel = list.closest(".panel");
  const block = blockAt(list, offset);
  if (!(panel && block)) return;
  const head = panel.querySelector(".panel-head")?.getBoundingClientRect().bottom ?? 0;
  panel.scrollTop += block.getBoundingClientRect().top - head;
}

/**
 * Keeps the paragraph that is read in sight in the list: at first, and as the text is scrolled. Whoever has the focus in
 * the list goes on from there, and nothing moves under them.
 * @param at where the reader is at first, in UTF-16 code units
 */
export function useFollowedText(list: RefObject<Element | null>, at: number): void {
  useLayoutEffect(() => {
    if (list.current && at > 0) bring(list.current, at);
  }, [list, at]);

  useEffect(() => {
    let frame = 0;
    function follow() {
      frame = 0;
      const text = document.getElementById("text");
      const hasFocus = list.current?.closest(".panel")?.matches(":focus-within");
      if (list.current && text && !hasFocus) bring(list.current, firstOnScreen(text));
    }
    function soon() {
      if (frame === 0) frame = requestAnimationFrame(follow);
    }
    window.addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", soon);
    };
  }, [list]);
}
