import { startTransition, useEffect, useState } from "react";
import type { Annotation } from "../../annotations/index.ts";
import { filterSteps, inSlices, isEverything, type PanelFilter } from "../../state/index.ts";

/** The annotations that a filter lets through. Of thousands they come a moment later, so that typing is never held up. */
export function useFiltered<One extends Annotation>(
  annotations: readonly One[],
  filter: PanelFilter,
): readonly One[] {
  const [found, setFound] = useState(annotations);
  useEffect(() => {
    if (isEverything(filter)) return setFound(annotations);
    const steps = filterSteps(annotations, filter);
    return inSlices(
      () => {
        const step = steps.next();
        if (step.done) startTransition(() => setFound(step.value));
        return !step.done;
      },
      () => undefined,
    );
  }, [annotations, filter]);
  return isEverything(filter) ? annotations : found;
}
