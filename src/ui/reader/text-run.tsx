import type { Element as TreeElement } from "hast";
import { memo } from "react";
import { drawRun } from "./draw-run.ts";
import { useMarks } from "./marks-context.tsx";

/**
 * A stretch of text without markup of its own. It draws its marks and draws them again only when one of them changes.
 * `node` is the parsed tree's `text-run` element; its `start` is in UTF-16 code units of the canonical text.
 */
export const TextRun = memo(function TextRun({ node }: { node?: TreeElement | undefined }) {
  const store = useMarks();
  const child = node?.children[0];
  const text = child?.type === "text" ? child.value : "";
  const start = Number(node?.properties["start"] ?? 0);
  function draw(element: Element | null) {
    if (!element) return;
    const run = { text, start };
    drawRun(element, run, store);
    return store.subscribe({ start, end: start + text.length }, () => drawRun(element, run, store));
  }
  return <span data-start={start} ref={draw} />;
});
