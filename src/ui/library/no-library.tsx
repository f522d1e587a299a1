/*
 * In the place of `library` in the page of an exercise, where the task stands in its room.
 */

/** There is none. */
export function Library(): null {
  return null;
}
