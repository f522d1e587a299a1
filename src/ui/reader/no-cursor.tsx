import type { RefObject } from "react";

/** In the place of `reading-cursor` where there is no room for one. */
export function ReadingCursor(_: { root: RefObject<HTMLElement | null> }) {
  return null;
}
