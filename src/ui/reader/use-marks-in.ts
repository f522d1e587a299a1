import { type RefObject, useLayoutEffect } from "react";
import type { MarkStore } from "../../state/index.ts";
import { drawRun, type Run } from "./draw-run.ts";
import { useMarks } from "./marks-context.tsx";

function runsIn(part: Element): Run[] {
  return Array.from(part.querySelectorAll("[data-start]"), (element) => {
    const start = Number(element.getAttribute("data-start"));
    return { start, end: start + (element.textContent?.length ?? 0), element };
  });
}

/** Draws the runs of a part as its marks stand, and those among them that change. Returns what stops it. */
function drawMarks(part: Element, marks: MarkStore): () => void {
  const runs = runsIn(part);
  const draw = (run: Run) => drawRun(run, marks);
  runs.forEach(draw);
  return marks.subscribe(runs, draw);
}

/** Keeps the marks in a part of the text as they stand. What stands in the part must not change. */
export function useMarksIn(part: RefObject<Element | null>): void {
  const marks = useMarks();
  useLayoutEffect(() => (part.current ? drawMarks(part.current, marks) : undefined), [part, marks]);
}
