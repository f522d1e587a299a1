import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import type { SourceDocument } from "../../sources/index.ts";
import { createMatching, type Passage } from "../../tracing/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { createLinkedPanes, type LinkedPanes, type Pane, type SideName } from "./linked-panes.ts";
import { measureText } from "./measure-text.ts";
import { hidePassages, showPassages } from "./passage-highlights.ts";
import { barPath, barWidth, type Reach, ribbonPath } from "./ribbon.ts";
import { createTextHeights, type TextHeights } from "./text-heights.ts";

const sides = ["a", "b"] as const;

/** Long texts grow section by section; all of them is measured once that pauses. In milliseconds. */
const pauseMs = 150;

/** The parts of the page that hold one text. */
interface Parts {
  readonly pane: HTMLElement;
  readonly root: HTMLElement;
}

interface Measured extends Parts {
  readonly heights: TextHeights;
  readonly textTop: number;
  /** The height of a line, in CSS pixels. */
  readonly line: number;
}

function partsOf(pane: HTMLElement | null): Parts | null {
  const root = pane?.querySelector<HTMLElement>(".text");
  return pane && root ? { pane, root } : null;
}

function measured({ pane, root }: Parts, length: number, exact: readonly number[]): Measured {
  const textTop = root.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  const line = Number.parseFloat(getComputedStyle(root).lineHeight) || 0;
  return { pane, root, textTop, line, heights: createTextHeights(measureText(root, length, exact)) };
}

/** Where a passage is seen, from the upper edge of its pane. */
function reachOf({ heights, textTop, line, pane }: Measured, { start, end }: Passage["a"]): Reach {
  const top = textTop - pane.scrollTop;
  return [top + heights.heightOf(start), top + heights.heightOf(Math.max(start, end - 1)) + line];
}

/** Asked of both texts once they are laid out along each other. */
export interface LaidAlong {
  /** Puts a passage in sight on both sides. */
  show(passage: Passage): void;
  /** Brings one side to where the passage is seen on the other one. */
  bring(passage: Passage, side: SideName): void;
}

/**
 * Keeps two texts along each other while they are on screen: scrolls one with the other, draws the ribbons between them,
 * and shows in both what they share.
 * The passages all have their `a` in the first text; the ribbons are drawn in the same order.
 */
export function useLaidAlong({
  panes: { a: paneA, b: paneB },
  ribbons,
  documents: { a: textA, b: textB },
  passages,
  chosen,
  isLinked,
}: {
  readonly panes: Readonly<Record<SideName, RefObject<HTMLElement | null>>>;
  readonly ribbons: RefObject<SVGSVGElement | null>;
  readonly documents: Readonly<Record<SideName, SourceDocument>>;
  readonly passages: readonly Passage[];
  /** The passage that the reader is looking at. */
  readonly chosen: Passage | null;
  readonly isLinked: boolean;
}): LaidAlong {
  const { annotations } = useLateral();
  const linked = useRef(isLinked);
  const marked = useRef(chosen);
  const active = useRef<{ panes: LinkedPanes; refresh: (whole: boolean) => void } | null>(null);
  linked.current = isLinked;

  useEffect(() => {
    marked.current = chosen;
    active.current?.refresh(true);
  }, [chosen]);

  useEffect(() => {
    const parts = { a: partsOf(paneA.current), b: partsOf(paneB.current) };
    const { a, b } = parts;
    if (!(a && b)) return;
    const lengths = { a: textA.text.length, b: textB.text.length };
    const exact = {
      a: edgesOf(passages, "a"),
      b: edgesOf(passages, "b"),
    };
    let known: Record<SideName, Measured> | null = null;
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWhole = false;

    function measure(): Record<SideName, Measured> {
      known ??= {
        a: measured(a as Parts, lengths.a, exact.a),
        b: measured(b as Parts, lengths.b, exact.b),
      };
      return known;
    }

    function paneOf(side: SideName): Pane {
      const { pane, heights, textTop } = measure()[side];
      return {
        get scrollTop() {
          return pane.scrollTop;
        },
        set scrollTop(top) {
          pane.scrollTo({ top, behavior: "instant" });
        },
        clientHeight: pane.clientHeight,
        textTop,
        heights,
      };
    }

    const matching = createMatching(passages, lengths);
    const linkedPanes = createLinkedPanes(paneOf, matching, () => linked.current);

    function draw() {
      frame = 0;
      const now = measure();
      if (isWhole) showPassages({ a: now.a.root, b: now.b.root }, passages, marked.current);
      isWhole = false;
      drawRibbons(ribbons.current, now, passages);
    }

    function refresh(whole: boolean) {
      isWhole ||= whole;
      if (frame === 0) frame = requestAnimationFrame(draw);
    }

    function measureAgain() {
      clearTimeout(timer);
      const now = () => {
        known = null;
        refresh(true);
      };
      timer = setTimeout(now, known === null ? 0 : pauseMs);
    }

    const stops = sides.map((side) => {
      const scrolled = () => {
        linkedPanes.scrolled(side);
        refresh(false);
      };
      const { pane } = side === "a" ? a : b;
      pane.addEventListener("scroll", scrolled, { passive: true });
      return () => pane.removeEventListener("scroll", scrolled);
    });
    const observer = new ResizeObserver(measureAgain);
    for (const element of [a.pane, a.root, b.pane, b.root]) observer.observe(element);
    const stopMarks = annotations.onChange(() => refresh(true));
    active.current = { panes: linkedPanes, refresh };
    // The second text begins where the first one is read; anew when it is known what they share.
    if (linked.current) linkedPanes.follow("a");
    measureAgain();
    return () => {
      active.current = null;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      observer.disconnect();
      stopMarks();
      for (const stop of stops) stop();
      hidePassages();
    };
  }, [paneA, paneB, ribbons, textA, textB, passages, annotations]);

  const act = useCallback((what: (panes: LinkedPanes) => void) => {
    if (active.current) what(active.current.panes);
  }, []);
  return useMemo(
    () => ({
      show: (passage) => act((linkedPanes) => linkedPanes.show(passage)),
      bring: (passage, side) => act((linkedPanes) => linkedPanes.bring(passage, side)),
    }),
    [act],
  );
}

/** The ends of all passages on one side, in order: where ribbons must meet the line. */
function edgesOf(passages: readonly Passage[], side: SideName): readonly number[] {
  const edges = passages.flatMap(({ [side]: { start, end } }) => [start, Math.max(start, end - 1)]);
  return [...new Set(edges)].sort((one, other) => one - other);
}

/** Three paths for each passage: the ribbon, the bar on the left and the one on the right. */
function drawRibbons(
  svg: SVGSVGElement | null,
  { a, b }: Readonly<Record<SideName, Measured>>,
  passages: readonly Passage[],
): void {
  if (!svg) return;
  const { clientWidth: width, clientHeight: height } = svg;
  for (const [index, passage] of passages.entries()) {
    const group = svg.children[index];
    if (!group) return;
    const [left, right] = [reachOf(a, passage.a), reachOf(b, passage.b)];
    const drawn = [
      ribbonPath(left, right, width, height),
      barPath(left, 0, height),
      barPath(right, width - barWidth, height),
    ];
    for (const [part, path] of drawn.entries()) {
      const shape = group.children[part];
      // Most are out of sight before and after; setting what stands already makes the browser draw it again.
      if (shape && shape.getAttribute("d") !== (path ?? "")) shape.setAttribute("d", path ?? "");
    }
  }
}
