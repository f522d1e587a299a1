import { type RefObject, useEffect } from "react";
import { useLateral } from "../kit/lateral-context.tsx";
import { firstOnScreen } from "./show-span.ts";

/** Safari refuses more than 100 changes of the address in 30 seconds; one after each pause stays far below. */
const pauseMs = 400;

/** Keeps the first text on screen in the address bar, so that a reload comes back to it. */
export function useRememberedScroll(root: RefObject<HTMLElement | null>): void {
  const { place } = useLateral();
  useEffect(() => {
    let timer = 0;
    const remember = () => {
      timer = 0;
      if (root.current) place.rememberScroll(firstOnScreen(root.current));
    };
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(remember, pauseMs);
    };
    const now = () => {
      if (timer !== 0) remember();
    };
    // The scrolling of a pane reaches the window on its way down only.
    window.addEventListener("scroll", soon, { passive: true, capture: true });
    window.addEventListener("pagehide", now);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener("scroll", soon, { capture: true });
      window.removeEventListener("pagehide", now);
    };
  }, [place, root]);
}
