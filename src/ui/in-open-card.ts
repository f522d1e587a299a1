import { afterPaint, type Lateral } from "../state/index.ts";

/** How many frames a part of a card may take to come into the page: cards come a little after what opened them. */
const awaitedFrames = 30;

function whenThere(selector: string, then: (found: HTMLElement) => void, frames = awaitedFrames): void {
  const found = document.querySelector<HTMLElement>(selector);
  if (found) then(found);
  else if (frames > 0) afterPaint(() => whenThere(selector, then, frames - 1));
}

/**
 * Does something with a part of the open annotation's card, which on a small screen is brought first.
 * @returns false where none is open
 */
export function inOpenCard(
  { place, reading }: Lateral,
  part: string,
  then: (found: HTMLElement) => void,
): boolean {
  const { annotationId } = place.getState();
  if (annotationId === null) return false;
  reading.choose([annotationId]);
  whenThere(`.card[data-open][data-card="${CSS.escape(annotationId)}"] ${part}`, then);
  return true;
}
