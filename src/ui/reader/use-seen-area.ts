import { useEffect } from "react";
import { seenArea } from "./seen-area.ts";

/** The styles that say where what stays in sight goes; see floating.css and sheet.css. */
const end = "--seen-end";
/** What brings a bar over the window’s whole width into the part that is seen, as large as before zooming. */
const zoom = "--seen-zoom";
/** The upper edge of a keyboard: while a reader zooms in, what is large stays where it is. */
const keyboard = "--keyboard";

/** How far the bar stands from the sides of the window, in CSS pixels. */
const margin = 8;

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
      set(end, area && `${area.end}px`);
      set(zoom, area && `translate(${area.left - margin * (1 - area.shrink)}px) scale(${area.shrink})`);
      set(keyboard, area?.shrink === 1 ? `${area.end}px` : null);
    }

    follow();
    seen.addEventListener("resize", follow);
    seen.addEventListener("scroll", follow);
    return () => {
      seen.removeEventListener("resize", follow);
      seen.removeEventListener("scroll", follow);
      for (const name of [end, zoom, keyboard]) style.removeProperty(name);
    };
  }, []);
}
