import { lazy, type RefObject, Suspense } from "react";
import { useStore } from "zustand";
import { useLateral } from "../kit/lateral-context.tsx";
import { TagBar } from "./tag-bar.tsx";
import { useSelection } from "./use-selection.ts";

const ChoosingBar = lazy(() =>
  import("../anchors/choosing-bar.tsx").then(({ ChoosingBar }) => ({ default: ChoosingBar })),
);

/** Selecting words in the text and tagging them. Loaded after the text is there to be read. */
export function Selecting({ root }: { root: RefObject<HTMLElement | null> }) {
  const choosing = useStore(useLateral().anchors, (anchors) => anchors.choosing);
  useSelection(root);
  return (
    <>
      <TagBar root={root} />
      {choosing && (
        <Suspense fallback={null}>
          <ChoosingBar key={choosing.id} id={choosing.id} />
        </Suspense>
      )}
    </>
  );
}
