import { createStore, type StoreApi } from "zustand/vanilla";
import type { Lateral } from "../../state/index.ts";

/** What helps a reader along: three tags to try in the texts that come with Lateral, or questions that lead to a tag. */
export interface Guide {
  readonly open: "first-steps" | "which-tag" | null;
}

/** The texts that come with Lateral, in some of which first tags can be tried. */
export const guidedIn: ReadonlySet<string> = new Set(["000", "001", "002", "003", "004"]);

const guides = new WeakMap<Lateral, StoreApi<Guide>>();

/** The page's guide; nothing is open to begin with. */
export function guideOf(lateral: Lateral): StoreApi<Guide> {
  const known = guides.get(lateral);
  if (known) return known;
  const guide = createStore<Guide>(() => ({ open: null }));
  guides.set(lateral, guide);
  return guide;
}
