import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDesk, type Desk, only } from "./desk.cases.ts";
import {
  annotationsAtCursor,
  extendCursor,
  moveCursor,
  showCursor,
  swapEnd,
  tagAtCursor,
} from "./reading-cursor.ts";
import { tagSelection } from "./tagging.ts";

const text = "One is first. Two has five words.\n\nThree ends. Four stays.";

/** The words that are selected, or none. */
function selected({ reading, document }: Desk): string | null {
  const span = reading.getState().selected?.span;
  return span ? document.text.slice(span.start, span.end) : null;
}

function cursor({ reading, document }: Desk): string | null {
  const span = reading.getState().cursor?.span;
  return span ? document.text.slice(span.start, span.end) : null;
}

describe("ST181 moving the cursor", () => {
  test("ST181 it begins at the first sentence on screen, and stays at the last", () => {
    const desk = createDesk(text);
    const seen: (string | null)[] = [];
    for (let press = 0; press < 4; press += 1) {
      moveCursor(desk, "sentence", 1, 16);
      seen.push(selected(desk));
    }
    expect(seen).toEqual(["Two has five words.", "Three ends.", "Four stays.", "Four stays."]);
    moveCursor(desk, "sentence", -1, 16);
    expect(selected(desk)).toBe("Three ends.");
  });

  test("ST181 by words it goes into a sentence, and by sentences on from a word", () => {
    const desk = createDesk(text);
    moveCursor(desk, "sentence", 1, 0);
    moveCursor(desk, "word", 1, 0);
    expect(selected(desk)).toBe("One");
    moveCursor(desk, "word", 1, 0);
    expect(selected(desk)).toBe("is");
    moveCursor(desk, "sentence", 1, 0);
    expect(selected(desk)).toBe("Two has five words.");
  });

  test("ST181 by paragraphs it goes to their first sentences", () => {
    const desk = createDesk(text);
    moveCursor(desk, "paragraph", 1, 0);
    expect(selected(desk)).toBe("One is first.");
    moveCursor(desk, "paragraph", 1, 0);
    expect(selected(desk)).toBe("Three ends.");
    moveCursor(desk, "sentence", 1, 0);
    moveCursor(desk, "paragraph", -1, 0);
    expect(selected(desk), "the beginning of its own").toBe("Three ends.");
    moveCursor(desk, "paragraph", -1, 0);
    expect(selected(desk)).toBe("One is first.");
  });

  test("ST181 it goes on from where it was when the selection is dropped", () => {
    const desk = createDesk(text);
    moveCursor(desk, "sentence", 1, 0);
    desk.reading.select(null);
    moveCursor(desk, "sentence", 1, 0);
    expect(selected(desk)).toBe("Two has five words.");
    desk.reading.select(null);
    moveCursor(desk, "sentence", -1, 0);
    expect(selected(desk)).toBe("One is first.");
  });

  test("ST181 without a text or behind its end there is nothing to stand on", () => {
    const desk = createDesk(text);
    expect(moveCursor(desk, "sentence", 1, text.length)).toBeNull();
    desk.reading.close();
    expect(moveCursor(desk, "sentence", 1, 0)).toBeNull();
    expect(extendCursor(desk, "word", 1, 0)).toBeNull();
    expect(swapEnd(desk)).toBeNull();
  });

  test("ST180 whoever comes by keys sees where it is, with nothing selected", () => {
    const desk = createDesk(text);
    showCursor(desk, 16);
    expect([cursor(desk), selected(desk)]).toEqual(["Two has five words.", null]);
    expect(desk.reading.getState().cursor?.byKey).toBe(true);
    showCursor(desk, 0);
    expect(cursor(desk), "it stays where it is").toBe("Two has five words.");
    moveCursor(desk, "sentence", 1, 0);
    expect(selected(desk)).toBe("Three ends.");
  });
});

describe("ST182 moving an end", () => {
  const words = "One is first. Two [[has]] five words.\n\nThree ends. Four stays.";

  test.each([
    ["word", 1, "has five"],
    ["word", -1, "Two has"],
    ["character", 1, "has f"],
    ["character", -1, "ha"],
    ["sentence", 1, "has five words."],
    ["sentence", -1, "Two has"],
    ["paragraph", 1, "has five words."],
    ["paragraph", -1, "One is first. Two has"],
  ] as const)("ST182 by %s, %i: “%s”", (step, direction, expected) => {
    const desk = createDesk(text);
    desk.select(words);
    extendCursor(desk, step, direction, 0);
    expect(selected(desk)).toBe(expected);
  });

  test("ST182 the other end moves where nothing would be left, and goes back again", () => {
    const desk = createDesk(text);
    desk.select(words);
    extendCursor(desk, "word", -1, 0);
    expect([selected(desk), desk.reading.getState().cursor?.moving]).toEqual(["Two has", "start"]);
    extendCursor(desk, "word", 1, 0);
    extendCursor(desk, "word", 1, 0);
    expect([selected(desk), desk.reading.getState().cursor?.moving]).toEqual(["has five", "end"]);
  });

  test("ST182 after a swap the start moves, and it tells the sign that should be in sight", () => {
    const desk = createDesk(text);
    desk.select(words);
    expect(swapEnd(desk)).toEqual({ start: 18, end: 19 });
    expect(extendCursor(desk, "sentence", -1, 0)).toEqual({ start: 14, end: 15 });
    expect(selected(desk)).toBe("Two has");
    expect(swapEnd(desk)).toEqual({ start: 20, end: 21 });
    expect(extendCursor(desk, "word", 1, 0)).toEqual({ start: 25, end: 26 });
    expect(selected(desk)).toBe("Two has five");
  });

  test("ST182 ends that were moved by letters are tagged to the letter, others take in whole words", () => {
    const desk = createDesk(text);
    desk.select(words);
    extendCursor(desk, "character", 1, 0);
    tagSelection(desk, "quote");
    expect(only(desk).spans[0]?.exact).toBe("has f");
  });

  test("ST182 with nothing selected yet it begins with a word or a sentence", () => {
    const desk = createDesk(text);
    extendCursor(desk, "sentence", 1, 0);
    expect(selected(desk)).toBe("One is first.");
  });

  type Press = (desk: Desk) => void;
  const presses: Record<string, Press> = {
    swap: (desk) => swapEnd(desk),
    drop: (desk) => desk.reading.select(null),
  };
  for (const direction of [-1, 1] as const) {
    for (const step of ["character", "word", "sentence", "paragraph"] as const) {
      presses[`extend by ${step} ${direction}`] = (desk) => extendCursor(desk, step, direction, 0);
      if (step !== "character")
        presses[`move by ${step} ${direction}`] = (desk) => moveCursor(desk, step, direction, 0);
    }
  }

  test("ST181 ST182 law: whatever is pressed, what is selected has words and is where the cursor is", () => {
    const names = fc.array(fc.constantFrom(...Object.keys(presses)), { maxLength: 20 });
    fc.assert(
      fc.property(names, (all) => {
        const desk = createDesk(text);
        for (const name of all) {
          presses[name]?.(desk);
          const words = selected(desk) ?? "words";
          expect(words).toBe(words.trim());
          expect(words).not.toBe("");
          expect(selected(desk) ?? cursor(desk)).toBe(cursor(desk));
        }
      }),
    );
  });
});

describe("ST183 tagging under the cursor", () => {
  test("ST183 with nothing selected the words under the cursor are tagged, and it stays on them", () => {
    const desk = createDesk(text);
    moveCursor(desk, "sentence", 1, 16);
    desk.reading.select(null);
    tagAtCursor(desk, "opinion", 0);
    expect(only(desk)).toMatchObject({ tag: "opinion", spans: [{ exact: "Two has five words." }] });
    expect(desk.message()).toBe("Tagged “Two has five words.” as opinion. 1 annotation.");
    expect([cursor(desk), selected(desk)]).toEqual(["Two has five words.", null]);
    moveCursor(desk, "sentence", 1, 0);
    expect(selected(desk)).toBe("Three ends.");
  });

  test("ST183 right after opening it is the first sentence on screen", () => {
    const desk = createDesk(text);
    tagAtCursor(desk, "quote", 16);
    expect(only(desk).spans[0]?.exact).toBe("Two has five words.");
  });

  test("ST183 so it is where only a pointer selected something before", () => {
    const desk = createDesk(text);
    desk.select("One is first. Two has five words.\n\nThree ends. [[Four]] stays.");
    desk.reading.select(null);
    tagAtCursor(desk, "quote", 0);
    expect(only(desk).spans[0]?.exact).toBe("One is first.");
  });

  test("ST183 what is selected comes first", () => {
    const desk = createDesk(text);
    moveCursor(desk, "sentence", 1, 0);
    moveCursor(desk, "word", 1, 0);
    tagAtCursor(desk, "statistic", 0);
    expect(only(desk).spans[0]?.exact).toBe("One");
  });

  test("ST183 the same tag is not put on the same words twice, another one is", () => {
    const desk = createDesk(text);
    tagAtCursor(desk, "quote", 0);
    const { id } = only(desk);
    desk.place.openAnnotation(null);
    tagAtCursor(desk, "quote", 0);
    expect(only(desk).id).toBe(id);
    expect(desk.place.getState().annotationId).toBe(id);
    expect(desk.message()).toBe("“One is first.” is tagged as quote already.");
    tagAtCursor(desk, "opinion", 0);
    expect(annotationsAtCursor(desk).map(({ tag }) => tag)).toEqual(["quote", "opinion"]);
  });

  test("ST184 the annotations under the cursor are those that lie on its words", () => {
    const desk = createDesk(text);
    expect(annotationsAtCursor(desk)).toEqual([]);
    desk.select("One is [[first. Two]] has five words.\n\nThree ends. Four stays.");
    tagSelection(desk, "quote");
    desk.select("One is first. Two has five words.\n\nThree [[ends]]. Four stays.");
    tagSelection(desk, "opinion");
    desk.reading.setState({ cursor: null });
    const found: number[] = [];
    for (let press = 0; press < 4; press += 1) {
      moveCursor(desk, "sentence", 1, 0);
      found.push(annotationsAtCursor(desk).length);
    }
    expect(found).toEqual([1, 1, 1, 0]);
  });
});
