import type { RefObject } from "react";
import { TagBar } from "./tag-bar.tsx";
import { useSelection } from "./use-selection.ts";

/** Selecting words in the text and tagging them. Loaded after the text is there to be read. */
export function Selecting({ root }: { root: RefObject<HTMLElement | null> }) {
  useSelection(root);
  return <TagBar root={root} />;
}
