import { t } from "../languages/index.ts";
import type { Lateral } from "./lateral.ts";
import type { OwnShelf } from "./open-shelf.ts";

/*
 * In the place of `open-shelf` where the reader's own sources have no room: in the page of one file, which is made to
 * be small. It has the texts that were put into it, and no others.
 */

/** There is no shelf to open. */
export function openShelf(_: Lateral): Promise<OwnShelf> {
  return Promise.reject(
    new Error(t("Lateral as one file keeps no sources of your own: use it from a server.")),
  );
}

/** Nothing is on it. */
export function hasShelf(_: Pick<Lateral, "shelf" | "window">): Promise<boolean> {
  return Promise.resolve(false);
}

/** Nothing is there to be opened. */
export function openIfThere(_: Lateral): Promise<void> {
  return Promise.resolve();
}

/** Nothing is there to be erased, and nothing left. */
export function eraseShelf(_: Lateral): Promise<string | null> {
  return Promise.resolve(null);
}
