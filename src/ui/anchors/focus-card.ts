import { afterPaint } from "../../state/index.ts";

/** How many frames a card may take to come, or to go to another list. */
const awaitedFrames = 60;

/** Gives the focus to an annotation's card, once it is there. */
export function focusCard(id: string, frames = awaitedFrames): void {
  const words = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] .card-words`);
  // A card beside its passage follows the text, which is on its way there.
  if (words) words.focus({ preventScroll: words.closest(".cards") !== null });
  else if (frames > 0) afterPaint(() => focusCard(id, frames - 1));
}

/**
 * After a button has done its work: when it leaves the page with the focus, the card of its annotation gets that, so
 * that nobody who works by keyboard is thrown back to the beginning.
 */
export function keepFocus(button: Element, id: string, frames = awaitedFrames): void {
  if (button.isConnected && frames > 0) afterPaint(() => keepFocus(button, id, frames - 1));
  else if (document.activeElement === document.body) focusCard(id);
}
