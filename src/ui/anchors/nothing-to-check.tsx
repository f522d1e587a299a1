/*
 * In the place of `to-check` in the page of an exercise: its texts never change, and what is kept belongs to them.
 */

/** There is nothing to look at. */
export function ToCheck(): null {
  return null;
}
