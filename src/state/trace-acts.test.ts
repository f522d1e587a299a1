import { describe, expect, test } from "vitest";
import { createDesk, only } from "./desk.cases.ts";
import { deskWith, know, part } from "./stray.cases.ts";
import { tagSelection, takeSelectedWords } from "./tagging.ts";
import { closeTrace, openSentence, toggleQuoters, traceAnnotation, traceSelection } from "./trace-acts.ts";

const text = "We will act, she said, and soon. Then rain fell.";

describe("ST150 what is traced", () => {
  test("ST150 whole words of the selection, which ends with it", () => {
    const desk = createDesk(text);
    desk.select("We w[[ill a]]ct, she said, and soon. Then rain fell.");
    expect(traceSelection(desk)).toBe(true);
    expect(desk.tracing.getState().open).toEqual({
      kind: "words",
      sourceId: "letter",
      parts: ["will act"],
      spans: [{ start: 3, end: 11 }],
      annotationId: null,
    });
    expect(desk.reading.getState().selected).toBeNull();
  });

  test("ST150 nothing where nothing is selected, or only space", () => {
    const desk = createDesk(text);
    expect(traceSelection(desk)).toBe(false);
    desk.select("We will act,[[ ]]she said, and soon. Then rain fell.");
    expect(traceSelection(desk)).toBe(false);
    expect(desk.tracing.getState().open).toBeNull();
  });

  test("ST150 all parts of an annotation, with their places", () => {
    const desk = createDesk(text);
    desk.select("[[We will act]], she said, and soon. Then rain fell.");
    tagSelection(desk, "quote");
    const { id } = only(desk);
    desk.select("We will act, she said, [[and soon.]] Then rain fell.");
    takeSelectedWords(desk, id, "also");
    expect(traceAnnotation(desk, id)).toBe(true);
    expect(desk.tracing.getState().open).toEqual({
      kind: "words",
      sourceId: "letter",
      parts: ["We will act", "and soon."],
      spans: [
        { start: 0, end: 11 },
        { start: 23, end: 32 },
      ],
      annotationId: id,
    });
  });

  test("ST150 the words that were marked, without a place, where it is not known for sure", () => {
    const now = "Yes. The mayor said that 18 percent agree.";
    const desk = deskWith("The mayor said that [[12 percent]] agree.", now);
    const { id } = only(desk);
    const words = { parts: ["12 percent"], spans: [] };
    expect(traceAnnotation(desk, id)).toBe(true);
    expect(desk.tracing.getState().open, "not looked for yet").toMatchObject(words);
    know(desk, [part({ state: "changed", span: { start: 25, end: 35 } }, now)]);
    traceAnnotation(desk, id);
    expect(desk.tracing.getState().open, "changed").toMatchObject(words);
    know(desk, [part({ state: "moved", span: { start: 25, end: 35 } }, now)]);
    traceAnnotation(desk, id);
    expect(desk.tracing.getState().open, "moved").toMatchObject({
      parts: ["18 percent"],
      spans: [{ start: 25, end: 35 }],
    });
  });

  test("ST150 nothing of an annotation that is not there", () => {
    const desk = createDesk(text);
    expect(traceAnnotation(desk, "no-annotation")).toBe(false);
    expect(closeTrace(desk)).toBe(false);
  });

  test("ST150 until it is closed", () => {
    const desk = createDesk(text);
    desk.select("[[We will act]], she said, and soon. Then rain fell.");
    traceSelection(desk);
    expect(closeTrace(desk)).toBe(true);
    expect(desk.tracing.getState().open).toBeNull();
  });
});

describe("ST152 who quotes a source", () => {
  test("ST152 is asked and asked no longer, and of one sentence after the other", () => {
    const desk = createDesk(text);
    openSentence(desk, 34);
    expect(desk.tracing.getState().open, "nothing was asked").toBeNull();
    toggleQuoters(desk, "letter");
    expect(desk.tracing.getState().open).toEqual({ kind: "source", sourceId: "letter", sentence: null });
    openSentence(desk, 34);
    expect(desk.tracing.getState().open).toEqual({ kind: "source", sourceId: "letter", sentence: 34 });
    openSentence(desk, null);
    expect(desk.tracing.getState().open).toMatchObject({ sentence: null });
    toggleQuoters(desk, "letter");
    expect(desk.tracing.getState().open).toBeNull();
  });

  test("ST152 takes the place of words that are traced", () => {
    const desk = createDesk(text);
    desk.select("[[We will act]], she said, and soon. Then rain fell.");
    traceSelection(desk);
    toggleQuoters(desk, "letter");
    expect(desk.tracing.getState().open?.kind).toBe("source");
  });
});
