import { useEffect, useRef } from "react";
import type { Components } from "react-markdown";
import type { SourceDocument } from "../../sources/index.ts";
import { inSlices } from "../../state/index.ts";
import { SectionTree } from "../reader/section-tree.tsx";
import { drawHeat, heatRuns } from "./draw-heat.ts";
import type { HeatPiece } from "./heat-pieces.ts";
import { useHeatPointing } from "./use-heat-pointing.ts";

/** The text's links lead nowhere here: a tap asks about words. Its headings stand below the page's own. */
const components: Components & { "text-run": "span" } = {
  ...{ a: "span", h1: "h3", h2: "h3", h4: "h3", h5: "h3", h6: "h3" },
  "text-run": "span",
};

/** A text as it is laid out, with its heat map drawn into it. */
export function HeatText({
  document,
  pieces,
  label,
  language,
  onPoint,
}: {
  document: SourceDocument;
  pieces: readonly HeatPiece[];
  label: string;
  language: string | undefined;
  /** Called with the place of a piece in the list; the same function each time. */
  onPoint: (piece: number) => void;
}) {
  const text = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other runs
  useEffect(() => {
    if (!text.current) return;
    const runs = heatRuns(text.current);
    let at = 0;
    const element = text.current;
    function step() {
      const run = runs[at];
      if (run) drawHeat(run, pieces);
      at++;
      return at < runs.length;
    }
    return inSlices(step, () => {
      const first = element.querySelector<HTMLElement>("mark[data-piece]");
      if (first && !element.querySelector("mark[tabindex='0']")) first.tabIndex = 0;
    });
  }, [document, pieces]);
  useHeatPointing(text, onPoint);
  return (
    <article
      ref={text}
      className="heat-text text"
      aria-label={label}
      lang={language}
      dir="auto"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard, too
      tabIndex={0}
    >
      {document.sections.map((section) => (
        <SectionTree key={section.start} section={section} components={components} />
      ))}
    </article>
  );
}
