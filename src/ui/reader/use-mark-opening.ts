import { type RefObject, useEffect } from "react";

function markOf(event: Event): Element | null {
  return event.target instanceof Element ? event.target.closest("mark") : null;
}

/** Calls back when a reader clicks a mark, or presses Enter on it; the end of a selection is no click. */
export function useMarkOpening(root: RefObject<HTMLElement | null>, onOpen: (mark: Element) => void): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const click = (event: MouseEvent) => {
      const mark = markOf(event);
      if (mark && document.getSelection()?.isCollapsed !== false) onOpen(mark);
    };
    const press = (event: KeyboardEvent) => {
      const mark = event.key === "Enter" ? markOf(event) : null;
      if (!mark) return;
      // Else the same key would choose what is focused first in what opens.
      event.preventDefault();
      onOpen(mark);
    };
    element.addEventListener("click", click);
    element.addEventListener("keydown", press);
    return () => {
      element.removeEventListener("click", click);
      element.removeEventListener("keydown", press);
    };
  }, [root, onOpen]);
}
