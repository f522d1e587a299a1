import { lazy, type RefObject, Suspense, useEffect } from "react";
import { useStore } from "zustand";
import { useLateral } from "../kit/lateral-context.tsx";
import { useTouched } from "../kit/use-touched.ts";
import { nameSigns } from "./name-signs.ts";
import { TagBar } from "./tag-bar.tsx";
import { useLongPress } from "./use-long-press.ts";
import { useSeenArea } from "./use-seen-area.ts";
import { useSelection } from "./use-selection.ts";

const ChoosingBar = lazy(() =>
  import("../anchors/choosing-bar.tsx").then(({ ChoosingBar }) => ({ default: ChoosingBar })),
);

const ReadingCursor = lazy(() =>
  import("./reading-cursor.tsx").then(({ ReadingCursor }) => ({ default: ReadingCursor })),
);
const AdjustingBar = lazy(() =>
  import("./adjusting-bar.tsx").then(({ AdjustingBar }) => ({ default: AdjustingBar })),
);
const EndHandles = lazy(() =>
  import("./end-handles.tsx").then(({ EndHandles }) => ({ default: EndHandles })),
);

/** Selecting words in the text and tagging them. Loaded after the text is there to be read. */
export function Selecting({ root }: { root: RefObject<HTMLElement | null> }) {
  const { anchors, reading } = useLateral();
  const choosing = useStore(anchors, (state) => state.choosing);
  const isAdjusting = useStore(reading, ({ adjusting }) => adjusting !== null);
  const isTouched = useTouched();
  useSelection(root);
  useEffect(() => nameSigns(document.documentElement), []);
  useSeenArea();
  useLongPress(root);
  return (
    <>
      <Suspense fallback={null}>
        <ReadingCursor root={root} />
      </Suspense>
      <TagBar root={root} />
      {isTouched && (
        <Suspense fallback={null}>
          <EndHandles root={root} />
        </Suspense>
      )}
      {isAdjusting && (
        <Suspense fallback={null}>
          <AdjustingBar />
        </Suspense>
      )}
      {choosing && (
        <Suspense fallback={null}>
          <ChoosingBar key={choosing.id} id={choosing.id} />
        </Suspense>
      )}
    </>
  );
}
