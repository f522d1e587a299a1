/** A stretch of the window’s height, in CSS pixels from its upper edge. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far a text is to be scrolled on so that selected words are seen: all of them, or where they are higher than what
 * is seen, the line at which they are being selected.
 * @param free what lies between the bars at the upper and the lower edge
 * @returns CSS pixels, negative for back; 0 where nothing is covered
 */
export function scrollToClear(words: Stretch, line: Stretch, free: Stretch): number {
  const fits = words.bottom - words.top <= free.bottom - free.top;
  const { top, bottom } = fits ? words : line;
  if (bottom > free.bottom) return bottom - free.bottom;
  return Math.min(0, top - free.top);
}
