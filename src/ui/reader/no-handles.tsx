import type { RefObject } from "react";

/** In the place of `end-handles` where there is no room for them. */
export function EndHandles(_: { root: RefObject<HTMLElement | null> }) {
  return null;
}
