import { startTransition, useEffect, useState } from "react";
import { inSlices } from "../../state/index.ts";

/**
 * What steps come to, run and then drawn as fast as the page stays answering; null until then, and where there are none.
 * @param begin starts the steps; another function starts others, and the answer of those before is forgotten
 */
export function useSteps<Answer>(begin: (() => Generator<unknown, Answer, void>) | null): Answer | null {
  const [done, setDone] = useState<{ begin: unknown; answer: Answer } | null>(null);
  useEffect(() => {
    if (!begin) return;
    const steps = begin();
    return inSlices(
      () => {
        const step = steps.next();
        if (step.done) startTransition(() => setDone({ begin, answer: step.value }));
        return !step.done;
      },
      () => undefined,
    );
  }, [begin]);
  return done && done.begin === begin ? done.answer : null;
}
