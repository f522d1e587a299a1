import { type KeyboardEvent, useState } from "react";

/**
 * Keys of a row of buttons that is one stop for Tab: arrows, Home and End go from one to the other.
 * @returns which button Tab comes to, and what the row's element is given
 */
export function useRoving(count: number) {
  const [index, setIndex] = useState(0);
  const current = Math.min(index, Math.max(0, count - 1));
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(":scope > button")];
    buttons.at(next % buttons.length)?.focus({ preventScroll: true });
  }
  return { current, setCurrent: setIndex, onKeyDown };
}
