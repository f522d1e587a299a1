import { useEffect } from "react";

/**
 * Names the page in the browser's tab and history as long as something else than a text is on screen.
 * @param words null where there is nothing to say yet
 */
export function usePageTitle(words: string | null): void {
  useEffect(() => {
    if (words !== null) document.title = `${words} – Lateral`;
  }, [words]);
}
