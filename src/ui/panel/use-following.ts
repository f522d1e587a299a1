import { useEffect } from "react";
import type { Shown } from "../../state/index.ts";
import { firstOnScreen } from "../reader/show-span.ts";
import { firstFrom } from "./first-from.ts";

/**
 * Keeps the card of the first passage on screen in sight while the text is scrolled.
 * @param bring scrolls the list to the card of an index
 */
export function useFollowing(
  shown: readonly Shown[],
  openId: string | null,
  bring: (index: number) => void,
): void {
  useEffect(() => {
    const index = shown.findIndex(({ id }) => id === openId);
    if (index >= 0) bring(index);
  }, [shown, openId, bring]);

  useEffect(() => {
    let frame = 0;
    function follow() {
      frame = 0;
      const text = document.getElementById("text");
      if (text) bring(firstFrom(shown, firstOnScreen(text)));
    }
    function soon() {
      if (frame === 0) frame = requestAnimationFrame(follow);
    }
    window.addEventListener("scroll", soon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("scroll", soon);
    };
  }, [shown, bring]);
}
