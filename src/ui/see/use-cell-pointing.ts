import { type RefObject, useEffect } from "react";

/** How far each key goes, in rows and columns. */
const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function cellOf(target: EventTarget | null): readonly [row: number, column: number] | null {
  const cell = target instanceof Element ? target.closest<SVGElement>("[data-cell]") : null;
  const [row, column] = cell?.dataset["cell"]?.split(" ").map(Number) ?? [];
  return row === undefined || column === undefined ? null : [row, column];
}

/**
 * Tells which cell of a matrix is pointed at, tapped or has the focus; `data-cell` has its row and column. The cells are one stop
 * for Tab; arrows go from one to the next.
 * @param point the same function each time
 */
export function useCellPointing(
  frame: RefObject<HTMLElement | null>,
  point: (row: number, column: number) => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const told = ({ target }: Event) => {
      const cell = cellOf(target);
      if (cell) point(...cell);
    };
    const tapped = ({ target }: Event) => {
      if (target instanceof SVGElement && cellOf(target)) target.focus({ preventScroll: true });
    };
    const focused = (event: FocusEvent) => {
      for (const other of element.querySelectorAll("[data-cell][tabindex='0']"))
        other.setAttribute("tabindex", "-1");
      if (event.target instanceof SVGElement) event.target.setAttribute("tabindex", "0");
      told(event);
    };
    const pressed = (event: KeyboardEvent) => {
      const [cell, step] = [cellOf(event.target), steps[event.key]];
      if (!(cell && step) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const next = `${cell[0] + step[0]} ${cell[1] + step[1]}`;
      element.querySelector<SVGElement>(`[data-cell="${next}"]`)?.focus();
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
  }, [frame, point]);
}
