import { describe, expect, test } from "vitest";
import { createMatching, type Passage } from "../../tracing/index.ts";
import { createLinkedPanes, type SideName } from "./linked-panes.ts";
import { createTextHeights } from "./text-heights.ts";

/** One character takes one pixel, below a head of 100 pixels; 200 pixels are seen at once. */
function made(passages: readonly Passage[], isLinked = () => true) {
  const lengths = { a: 2_000, b: 1_000 };
  const tops = { a: 0, b: 0 };
  const scrolls: SideName[] = [];
  const pane = (side: SideName) => ({
    get scrollTop() {
      return tops[side];
    },
    set scrollTop(top: number) {
      const most = 100 + lengths[side] - 200;
      const now = Math.round(Math.min(Math.max(0, top), most));
      if (now !== tops[side]) scrolls.push(side);
      tops[side] = now;
    },
    clientHeight: 200,
    textTop: 100,
    heights: createTextHeights([{ start: 0, end: lengths[side], top: 0, bottom: lengths[side] }]),
  });
  const panes = createLinkedPanes(pane, createMatching(passages, lengths), isLinked);
  /** Tells of each scrolling, as a browser does after the task. */
  function settle() {
    for (let side = scrolls.shift(), turns = 0; side; side = scrolls.shift()) {
      turns += 1;
      if (turns > 10) throw new Error("unexpected scrolling without an end");
      panes.scrolled(side);
    }
  }
  return {
    panes,
    tops,
    settle,
    scroll(side: SideName, top: number) {
      pane(side).scrollTop = top;
      settle();
    },
  };
}

const passage: Passage = {
  a: { id: "A", start: 1_000, end: 1_200 },
  b: { id: "B", start: 300, end: 500 },
  words: 40,
  weight: 1,
  changes: [],
};

describe("two texts that are scrolled together", () => {
  test("a shared passage stands at one height on both sides, whichever is scrolled", () => {
    const { scroll, tops } = made([passage]);
    scroll("a", 1_060);
    expect(tops).toEqual({ a: 1_060, b: 360 });
    scroll("b", 400);
    expect(tops).toEqual({ a: 1_100, b: 400 });
  });

  test("a side that follows never leads the other one back", () => {
    const { scroll, tops } = made([passage]);
    // From here on the way through the first text is longer than through the other one, and rounded.
    for (let top = 0; top <= 900; top += 7) {
      scroll("a", top);
      expect(tops.a).toBe(top);
    }
  });

  test("at the end of a shorter text the other one goes on", () => {
    const { scroll, tops } = made([passage]);
    scroll("a", 1_900);
    expect(tops).toEqual({ a: 1_900, b: 900 });
    scroll("a", 1_880);
    expect(tops.a).toBe(1_880);
  });

  test("above the first line both heads go by alike", () => {
    const { scroll, tops } = made([passage]);
    scroll("a", 30);
    expect(tops.b).toBe(30);
  });

  test("not linked, each is scrolled for itself", () => {
    const { scroll, tops } = made([passage], () => false);
    scroll("a", 1_060);
    expect(tops).toEqual({ a: 1_060, b: 0 });
  });

  test("a passage is shown on both sides at one height, linked or not", () => {
    for (const isLinked of [true, false]) {
      const { panes, settle, tops } = made([passage], () => isLinked);
      panes.show(passage);
      settle();
      expect(tops).toEqual({ a: 1_040, b: 340 });
    }
  });

  test("one side is brought to where the passage is seen on the other one", () => {
    const { panes, settle, scroll, tops } = made([passage], () => false);
    scroll("a", 1_000);
    panes.bring(passage, "b");
    settle();
    expect(tops).toEqual({ a: 1_000, b: 300 });
    for (const outOfSight of [0, 1_500]) {
      scroll("a", outOfSight);
      panes.bring(passage, "b");
      settle();
      expect(tops).toEqual({ a: 1_040, b: 340 });
    }
  });
});
