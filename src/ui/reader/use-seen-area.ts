import { useEffect } from "react";
import { seenArea } from "./seen-area.ts";

/** The styles that say where what stays in sight goes; see floating.css and panel.css. */
const left = "--seen-left";
const end = "--seen-end";
const shrink = "--seen-shrink";
/** The upper edge of a keyboard: while a reader zooms in, what is large stays where it is. */
const keyboard = "--keyboard";

/**
 * Tells styles which part of the page is seen while a keyboard covers some of it, or a reader zooms in with two fingers.
 * What is fixed to the window’s lower edge would be behind the keyboard otherwise, or off the screen.
 */
export function useSeenArea(): void {
  useEffect(() => {
    const { visualViewport } = window;
    const page = document.documentElement;
    const { style } = page;
    if (!visualViewport) return;
    const seen = visualViewport;

    function set(name: string, value: string | null) {
      if (value === null) style.removeProperty(name);
      else style.setProperty(name, value);
    }

    function follow() {
      const area = seenArea(seen, page.clientHeight);
      set(left, area && `${area.left}px`);
      set(end, area && `${area.end}px`);
      set(shrink, area && String(area.shrink));
      set(keyboard, area?.shrink === 1 ? `${area.end}px` : null);
    }

    follow();
    seen.addEventListener("resize", follow);
    seen.addEventListener("scroll", follow);
    return () => {
      seen.removeEventListener("resize", follow);
      seen.removeEventListener("scroll", follow);
      for (const name of [left, end, shrink, keyboard]) style.removeProperty(name);
    };
  }, []);
}
