/** The part of a page that is on screen, as `window.visualViewport` tells of it; lengths in CSS pixels. */
export interface VisualPart {
  readonly offsetLeft: number;
  readonly offsetTop: number;
  readonly height: number;
  /** How much a reader has zoomed in with two fingers; 1 is not at all. */
  readonly scale: number;
}

/** Where what is to stay in sight goes, in CSS pixels of what fixed boxes are placed in. */
export interface SeenArea {
  readonly left: number;
  /** The lower edge. */
  readonly end: number;
  /** By what a box is to be scaled so that it looks as large as before zooming. */
  readonly shrink: number;
}

/** An on-screen keyboard is higher than this; a browser’s own bars, which come and go while reading, are not. */
const leastKeyboard = 100;

/**
 * What of the page is seen where a keyboard covers it or a reader has zoomed in.
 * @param height that of the page’s window, in CSS pixels
 * @returns null where all is seen: what is fixed stays where styles put it, which follows a browser’s bars at once
 */
export function seenArea(part: VisualPart, height: number): SeenArea | null {
  const { offsetLeft, offsetTop, scale } = part;
  const end = offsetTop + part.height;
  if (scale <= 1 && height - end < leastKeyboard) return null;
  return { left: offsetLeft, end, shrink: 1 / scale };
}
