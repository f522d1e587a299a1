import { type RefObject, useEffect, useRef } from "react";

/**
 * Gives the focus to the title of a page that came in place of another one, where it went with that: whoever followed a link
 * by keyboard or hears the page would begin at its top else. The title may come later, with what is loaded.
 * @param box what the pages stand in
 * @param address tells pages apart
 * @param hasBox whether it is there yet
 */
export function useFocusOnTitle(box: RefObject<HTMLElement | null>, address: string, hasBox: boolean): void {
  const before = useRef<{ address: string; title: Element | null }>({ address, title: null });
  useEffect(() => {
    const pages = hasBox ? box.current : null;
    if (!pages) return;
    const isOther = before.current.address !== address;
    before.current.address = address;
    const observer = new MutationObserver(settle);
    function settle() {
      // While the next page is loaded the one before is there, and hidden.
      const title = [...(pages?.querySelectorAll("h1") ?? [])].find((one) => one.checkVisibility());
      if (!title || title === before.current.title) return;
      observer.disconnect();
      before.current.title = title;
      const focused = document.activeElement;
      if (!isOther || (focused !== document.body && focused?.checkVisibility())) return;
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
    observer.observe(pages, { childList: true, subtree: true, attributes: true });
    settle();
    return () => observer.disconnect();
  }, [box, address, hasBox]);
}
