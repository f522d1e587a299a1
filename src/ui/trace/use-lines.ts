import { useEffect, useState } from "react";
import type { Span } from "../../text/index.ts";
import { rangeFromSpan, sectionsOf } from "../reader/dom-span.ts";
import { whenIdle } from "../reader/idle.ts";

/** Where a span stands on the page, in CSS pixels from the document's top. */
export interface Lines {
  readonly top: number;
  readonly bottom: number;
}

/** Where the text's column stands, in CSS pixels from the document's left edge, and the lines of each span. */
export interface MeasuredLines {
  readonly left: number;
  readonly right: number;
  /** In the order of the spans; null for one whose section is not laid out yet. */
  readonly lines: readonly (Lines | null)[];
}

/** How many spans are measured in one go: about a millisecond's work. */
const atOnce = 40;

/** Whether asking for the box of an offset costs no layout of a section that isn't there or not laid out yet. */
function isLaidOut(sections: readonly Element[], offset: number): boolean {
  if (sections.length === 0) return true;
  const section = sections.findLast((one) => Number(one.getAttribute("data-from")) <= offset);
  const run = section?.querySelector("[data-start]");
  return run?.checkVisibility({ contentVisibilityAuto: true }) ?? false;
}

function linesOf(text: Element, sections: readonly Element[], { start, end }: Span): Lines | null {
  if (!(isLaidOut(sections, start) && isLaidOut(sections, end - 1))) return null;
  const first = rangeFromSpan(text, { start, end: Math.min(end, start + 1) })?.getBoundingClientRect();
  const last = rangeFromSpan(text, { start: Math.max(start, end - 1), end })?.getBoundingClientRect();
  if (!(first && last) || last.bottom <= first.top) return null;
  return { top: first.top + window.scrollY, bottom: last.bottom + window.scrollY };
}

/** Where spans of the open text stand on the page, again after whatever moves them; null until they are measured. */
export function useLines(spans: readonly Span[]): MeasuredLines | null {
  const [measured, setMeasured] = useState<MeasuredLines | null>(null);
  useEffect(() => {
    const root = document.getElementById("text");
    if (!root) return;
    const text = root;
    let stop: (() => void) | null = null;
    function measure() {
      stop?.();
      const lines: (Lines | null)[] = [];
      stop = whenIdle(() => {
        const sections = sectionsOf(text);
        for (const span of spans.slice(lines.length, lines.length + atOnce)) {
          lines.push(linesOf(text, sections, span));
        }
        if (lines.length < spans.length) return true;
        const { left, right } = text.getBoundingClientRect();
        setMeasured({ left: left + window.scrollX, right: right + window.scrollX, lines });
        return false;
      });
    }
    // Tells of each to begin with, and of sections that are opened or laid out later.
    const observer = new ResizeObserver(measure);
    for (const element of [text, text.parentElement, ...sectionsOf(text)])
      if (element) observer.observe(element);
    window.addEventListener("resize", measure);
    // Where the interface begins to run the other way, the text is elsewhere and as large as before.
    const direction = new MutationObserver(measure);
    direction.observe(document.documentElement, { attributeFilter: ["dir"] });
    return () => {
      stop?.();
      observer.disconnect();
      direction.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, [spans]);
  // What was measured for other spans says nothing of these.
  return measured?.lines.length === spans.length ? measured : null;
}
