import { describe, expect, test } from "vitest";
import { adjustEnds, leaveAdjusting, takeAdjusted } from "./adjusting.ts";
import { cursorWords, edgeWords } from "./cursor-words.ts";
import { createDesk, type Desk, only } from "./desk.cases.ts";
import { moveEnd } from "./part-acts.ts";
import { extendCursor, swapEnd } from "./reading-cursor.ts";
import { tagSelection, takeSelectedWords } from "./tagging.ts";

const text = "“We are proud,” the mayor said, “of 12 percent.” So he left.";

/** A desk with one annotation on “We are proud” and, where asked for, a second part on “of 12 percent”. */
function tagged(twice = false): { desk: Desk; id: string } {
  const desk = createDesk(text);
  desk.select("“[[We are proud]],” the mayor said, “of 12 percent.” So he left.");
  const id = tagSelection(desk, "quote")?.id ?? "";
  desk.select("“We are proud,” the mayor said, “[[of 12 percent]].” So he left.");
  if (twice) takeSelectedWords(desk, id, "also");
  desk.reading.select(null);
  return { desk, id };
}

function words(desk: Desk): string[] {
  return only(desk).spans.map(({ exact }) => exact);
}

describe("ST185 moving the ends of an annotation", () => {
  test("ST185 any number of moves of both ends is one step of undo", () => {
    const { desk, id } = tagged();
    adjustEnds(desk, id);
    for (const step of ["word", "word", "character"] as const) extendCursor(desk, step, 1, 0);
    swapEnd(desk);
    extendCursor(desk, "word", 1, 0);
    expect(words(desk), "not before they are taken").toEqual(["We are proud"]);
    const steps = desk.annotations.getState().past.length;
    expect(takeAdjusted(desk)).toBe(true);
    expect(words(desk)).toEqual(["are proud,” the mayor s"]);
    expect(desk.message()).toBe("Now on “are proud,” the mayor s”.");
    expect(desk.reading.getState()).toMatchObject({ adjusting: null, selected: null });
    expect(desk.annotations.getState().past).toHaveLength(steps + 1);
    expect(desk.annotations.undo()?.label).toBe("moving the ends");
    expect(words(desk)).toEqual(["We are proud"]);
  });

  test("ST185 left, or not moved, it is as it was, and no step", () => {
    const { desk, id } = tagged();
    const steps = desk.annotations.getState().past.length;
    adjustEnds(desk, id);
    extendCursor(desk, "word", 1, 0);
    expect(leaveAdjusting(desk)).toBe(true);
    adjustEnds(desk, id);
    expect(takeAdjusted(desk)).toBe(true);
    expect(desk.message()).toBe("Left as it was.");
    expect(words(desk)).toEqual(["We are proud"]);
    expect(desk.annotations.getState().past).toHaveLength(steps);
    expect([takeAdjusted(desk), leaveAdjusting(desk)]).toEqual([false, false]);
  });

  test("ST185 it begins with the part under the cursor, goes on to the next, and over none", () => {
    const { desk, id } = tagged(true);
    adjustEnds(desk, id);
    expect(desk.reading.getState().adjusting).toMatchObject({ part: 1 });
    adjustEnds(desk, id);
    expect(desk.reading.getState().adjusting).toMatchObject({ part: 0 });
    extendCursor(desk, "sentence", 1, 0);
    expect(desk.reading.getState().selected?.span).toEqual({ start: 1, end: 13 });
    extendCursor(desk, "word", 1, 0);
    takeAdjusted(desk);
    expect(words(desk)).toEqual(["We are proud,” the", "of 12 percent"]);
  });

  test("ST185 words that a pointer selected are refused where they reach into another part", () => {
    const { desk, id } = tagged(true);
    adjustEnds(desk, id);
    desk.select("[[“We are proud,” the mayor said, “of 12 percent.”]] So he left.");
    takeAdjusted(desk);
    expect(desk.message()).toMatch(/^These words reach into another part/);
    expect(words(desk)).toEqual(["We are proud", "of 12 percent"]);
  });

  test("ST185 what was changed meanwhile is not put elsewhere", () => {
    const { desk, id } = tagged();
    adjustEnds(desk, id);
    extendCursor(desk, "word", 1, 0);
    moveEnd(desk, id, 0, { end: "end", direction: -1, step: "word" });
    takeAdjusted(desk);
    expect(desk.message()).toMatch(/changed meanwhile/);
    expect(words(desk)).toEqual(["We are"]);
  });

  test("ST185 ST43 what is gone, or a later version wrote, is not moved", () => {
    const { desk, id } = tagged();
    expect(adjustEnds(desk, "another-one")).toBeNull();
    const before = only(desk);
    desk.annotations.commit([{ id, before, after: { ...before, schema: 99 } }], "importing");
    expect(adjustEnds(desk, id)).toBeNull();
    expect(desk.reading.getState().adjusting).toBeNull();
  });

  test("ST180 dropping the selection ends it", () => {
    const { desk, id } = tagged();
    adjustEnds(desk, id);
    desk.reading.select(null);
    expect(desk.reading.getState().adjusting).toBeNull();
  });
});

describe("ST186 words of the cursor", () => {
  const long = "To prioritize deporting undocumented families is not only a waste of resources.";
  const span = { start: 0, end: long.length };

  test("ST186 an end is told by the words there, few words as a whole", () => {
    expect(edgeWords(long, span, "end")).toBe("Ends with “… not only a waste of resources.”");
    expect(edgeWords(long, span, "start")).toBe("Starts with “To prioritize deporting undocumented …”");
    expect(edgeWords(long, { start: 3, end: 13 }, "end")).toBe("“prioritize”");
  });

  test("ST186 of what is longer than 500 units the beginning is spoken, cut between graphemes", () => {
    expect(cursorWords(long, span)).toBe(long);
    const families = "👨‍👩‍👧".repeat(100);
    const spoken = cursorWords(families, { start: 0, end: families.length });
    expect(spoken).toBe(`${"👨‍👩‍👧".repeat(62)}…`);
  });
});
