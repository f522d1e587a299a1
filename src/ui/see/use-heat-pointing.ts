import { type RefObject, useEffect } from "react";

/** Which piece an event is about, by its place in the list; null where it is none. */
function pieceOf(target: EventTarget | null): number | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>("mark[data-piece]") : null;
  return mark === null ? null : Number(mark.dataset["piece"]);
}

/** Makes a mark the one stop for Tab among its like. */
function makeStop(root: Element, mark: HTMLElement): void {
  for (const other of root.querySelectorAll<HTMLElement>("mark[tabindex='0']")) other.tabIndex = -1;
  mark.tabIndex = 0;
}

/** How far a key goes among the marks; null for keys that don't. */
function stepOf(event: KeyboardEvent): "next" | "previous" | "first" | "last" | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const steps: Readonly<Record<string, "next" | "previous" | "first" | "last">> = {
    ArrowRight: "next",
    ArrowDown: "next",
    ArrowLeft: "previous",
    ArrowUp: "previous",
    Home: "first",
    End: "last",
  };
  return steps[event.key] ?? null;
}

/**
 * Tells which piece of a heat map is pointed at, tapped or has the focus. The marks are one stop for Tab; arrows, Home and End go
 * among them.
 * @param point called with the place of a piece in the list
 */
export function useHeatPointing(root: RefObject<HTMLElement | null>, point: (piece: number) => void): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const told = ({ target }: Event) => {
      const piece = pieceOf(target);
      if (piece !== null) point(piece);
    };
    const tapped = ({ target }: Event) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>("mark[data-piece]") : null;
      mark?.focus({ preventScroll: true });
    };
    const focused = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement) || pieceOf(event.target) === null) return;
      makeStop(element, event.target);
      told(event);
    };
    const pressed = (event: KeyboardEvent) => {
      const [step, piece] = [stepOf(event), pieceOf(event.target)];
      if (step === null || piece === null) return;
      event.preventDefault();
      const marks = [...element.querySelectorAll<HTMLElement>("mark[data-piece]")];
      const at = marks.indexOf(event.target as HTMLElement);
      const isOther = (mark: HTMLElement) => mark.dataset["piece"] !== String(piece);
      const next = {
        next: marks.slice(at + 1).find(isOther),
        previous: marks.slice(0, at).findLast(isOther),
        first: marks[0],
        last: marks.at(-1),
      }[step];
      next?.focus();
    };
    element.addEventListener("pointerover", told);
    element.addEventListener("click", tapped);
    element.addEventListener("focusin", focused);
    element.addEventListener("keydown", pressed);
    return () => {
      element.removeEventListener("pointerover", told);
      element.removeEventListener("click", tapped);
      element.removeEventListener("focusin", focused);
      element.removeEventListener("keydown", pressed);
    };
  }, [root, point]);
}
