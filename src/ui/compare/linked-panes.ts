import type { Matching, Passage } from "../../tracing/index.ts";
import type { TextHeights } from "./text-heights.ts";

/** Which of two texts: the first one or the one beside it. */
export type SideName = "a" | "b";

export function otherSide(side: SideName): SideName {
  return side === "a" ? "b" : "a";
}

/** One text on screen: what is scrolled, and where its places stand. All in CSS pixels. */
export interface Pane {
  /** How far it is scrolled; setting it scrolls at once, as far as there is text. */
  scrollTop: number;
  /** The height of the part that is seen. */
  readonly clientHeight: number;
  /** Where the text begins, from the upper edge of what is scrolled: below its head. */
  readonly textTop: number;
  readonly heights: TextHeights;
}

export interface LinkedPanes {
  /** A side was scrolled. Lets the other one follow, where both are linked, unless it was this that scrolled it. */
  scrolled(side: SideName): void;
  /** Brings the other side to where a side is. */
  follow(side: SideName): void;
  /** Puts a passage in sight on both sides, at one height. */
  show(passage: Passage): void;
  /** Puts a passage of one side at the height that it has on the other one; shows both where it isn't in sight there. */
  bring(passage: Passage, side: SideName): void;
}

/** At which share of a pane's height two texts are held together: where people read. */
const readingHeight = 0.3;

/** Browsers round what is scrolled to whole pixels of the screen. */
const rounding = 2;

/**
 * Keeps two texts together while one is scrolled. It knows where it put each of them itself, so that a side that follows
 * never leads the other one back.
 * @param pane as it is now: both are asked for anew each time
 */
export function createLinkedPanes(
  pane: (side: SideName) => Pane,
  matching: Matching,
  isLinked: () => boolean,
): LinkedPanes {
  const put: Record<SideName, number | null> = { a: null, b: null };

  function scrollTo(side: SideName, top: number): void {
    const one = pane(side);
    one.scrollTop = top;
    put[side] = one.scrollTop;
  }

  /** How far down a pane the start of a passage is seen. */
  function seenAt(side: SideName, passage: Passage): number {
    const { scrollTop, textTop, heights } = pane(side);
    return textTop + heights.heightOf(passage[side].start) - scrollTop;
  }

  function putAt(side: SideName, passage: Passage, height: number): void {
    const { textTop, heights } = pane(side);
    scrollTo(side, textTop + heights.heightOf(passage[side].start) - height);
  }

  function follow(side: SideName): void {
    const [from, to] = [pane(side), pane(otherSide(side))];
    const at = from.scrollTop + readingHeight * from.clientHeight - from.textTop;
    const offset = from.heights.offsetAt(at);
    // Above the first line, below the last and between two paragraphs, both go on alike.
    const beside = at - from.heights.heightOf(offset);
    const match = side === "a" ? matching.inB(offset) : matching.inA(offset);
    const there = to.heights.heightOf(match.offset) + beside;
    scrollTo(otherSide(side), to.textTop + there - readingHeight * to.clientHeight);
  }

  function show(passage: Passage): void {
    for (const side of ["a", "b"] as const) putAt(side, passage, readingHeight * pane(side).clientHeight);
  }

  return {
    scrolled(side) {
      const expected = put[side];
      put[side] = null;
      if (expected !== null && Math.abs(pane(side).scrollTop - expected) < rounding) return;
      if (isLinked()) follow(side);
    },
    follow,
    show,
    bring(passage, side) {
      const height = seenAt(otherSide(side), passage);
      if (height < 0 || height > 0.8 * pane(otherSide(side)).clientHeight) show(passage);
      else putAt(side, passage, Math.min(height, 0.8 * pane(side).clientHeight));
    },
  };
}
