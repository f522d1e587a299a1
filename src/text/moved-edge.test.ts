import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPlace, anyText } from "./any-text.cases.ts";
import {
  graphemeEnd,
  graphemeStart,
  movedEdge,
  type SpanEnd,
  type Step,
  sentencesIn,
  unitAt,
  wordsIn,
} from "./index.ts";
import { marked, show } from "./marked-text.cases.ts";
import { movedEdge as movedByWords } from "./moved-edge-by-words.ts";
import { trimSpan } from "./white-space.ts";

const steps = ["character", "word", "sentence", "paragraph"] as const;

/** All stops of an end from one end of the text to the other; the offset that it begins at is none. */
function stops(text: string, end: SpanEnd, step: Step, direction: -1 | 1): number[] {
  const found: number[] = [];
  let at = direction > 0 ? 0 : text.length;
  for (let next = -1; next !== at; ) {
    if (next >= 0) at = next;
    next = movedEdge(text, at, { end, direction, step });
    if (next !== at) found.push(next);
  }
  return found;
}

describe("movedEdge", () => {
  test.each([
    ["end", 1, "character", "The [[mayor]] said so.", "The [[mayor s]]aid so."],
    ["end", -1, "character", "The [[mayor s]]aid so.", "The [[mayor]] said so."],
    ["start", -1, "character", "The [[mayor]] said so.", "Th[[e mayor]] said so."],
    ["start", 1, "character", "Th[[e mayor]] said so.", "The [[mayor]] said so."],
    ["start", 1, "character", "The[[ mayor]] said so.", "The [[mayor]] said so."],
    ["end", 1, "character", "a [[b]]👩‍👩‍👧 d", "a [[b👩‍👩‍👧]] d"],
    ["end", 1, "character", "One.\n\n[[Two.]]\n\nThree.", "One.\n\n[[Two.\n\nT]]hree."],
    ["end", 1, "word", "It cost [[so]] much: $5 of it.", "It cost [[so much]]: $5 of it."],
    ["end", 1, "word", "It cost [[so much]]: $5 of it.", "It cost [[so much: $5]] of it."],
    ["start", -1, "word", "It cost $5 [[of]] it.", "It cost [[$5 of]] it."],
    ["end", 1, "sentence", "One is. [[Two]] was. Three.", "One is. [[Two was.]] Three."],
    ["end", 1, "sentence", "One is. [[Two was.]] Three.", "One is. [[Two was. Three.]]"],
    ["end", -1, "sentence", "[[One is. Two]] was.", "[[One is.]] Two was."],
    ["end", -1, "sentence", "[[One is. Two was.]] Three.", "[[One is.]] Two was. Three."],
    ["start", -1, "sentence", "One is. Two [[was.]]", "One is. [[Two was.]]"],
    ["start", -1, "sentence", "One is. [[Two was.]]", "[[One is. Two was.]]"],
    ["start", 1, "sentence", "[[One is. Two was.]]", "One is. [[Two was.]]"],
    ["end", 1, "sentence", "He [[left.]]“Yes.” So.", "He [[left.“Yes.”]] So."],
    ["end", 1, "paragraph", "A [[b]]. C.\n\nD. E.", "A [[b. C.]]\n\nD. E."],
    ["end", 1, "paragraph", "A [[b. C.]]\n\nD. E.", "A [[b. C.\n\nD. E.]]"],
    ["end", -1, "paragraph", "[[A b.\n\nD.]] E.", "[[A b.]]\n\nD. E."],
    ["start", -1, "paragraph", "A.\n\nB. [[C.]]", "A.\n\n[[B. C.]]"],
    ["start", 1, "paragraph", "[[A. B.\nC.\n\nD.]]", "A. B.\nC.\n\n[[D.]]"],
  ] as const)("TX26 the %s by %i %s: %s", (end, direction, step, before, after) => {
    const { text, span } = marked(before);
    const moved = { ...span, [end]: movedEdge(text, span[end], { end, direction, step }) };
    expect(show(text, moved)).toBe(after);
  });

  test.each(steps)("TX26 by %s it stays where nothing is left, and nothing is outside", (step) => {
    const text = " One. ";
    for (const [end, direction, offset] of [
      ["start", -1, 1],
      ["start", -1, 0],
      ["end", 1, 5],
      ["end", 1, 6],
    ] as const) {
      expect(movedEdge(text, offset, { end, direction, step })).toBe(offset);
    }
    expect(() => movedEdge(text, 7, { end: "end", direction: -1, step })).toThrow(RangeError);
  });

  test("TX26 TX19 law: there and back at the same places, where something visible stands", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...steps), (text, step) => {
        const ends = stops(text, "end", step, 1);
        const starts = stops(text, "start", step, -1);
        expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
        expect(stops(text, "end", step, -1).toReversed()).toEqual(ends.filter((at) => at < text.length));
        expect(stops(text, "start", step, 1)).toEqual(starts.toReversed().filter((at) => at > 0));
        expect(starts).toHaveLength(ends.length);
        for (const at of ends) expect(trimSpan(text, graphemeStart(text, at - 1), at)).not.toBeNull();
        for (const at of starts) expect(trimSpan(text, at, graphemeEnd(text, at + 1))).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  test("TX26 law: signs stop at graphemes, sentences at sentences", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const end of ["start", "end"] as const) {
          for (const at of stops(text, end, "character", 1)) expect(graphemeStart(text, at)).toBe(at);
        }
        expect(stops(text, "end", "sentence", 1)).toEqual(sentencesIn(text).map(({ end }) => end));
        expect(stops(text, "start", "sentence", -1).toReversed()).toEqual(
          sentencesIn(text).map(({ start }) => start),
        );
      }),
      { numRuns: 500 },
    );
  });

  test("TX26 law: what the page of one file has of it moves by signs and words to the same places", () => {
    const steps = fc.constantFrom("character" as const, "word" as const);
    fc.assert(
      fc.property(anyPlace, steps, ({ text, offset }, step) => {
        for (const end of ["start", "end"] as const) {
          for (const direction of [-1, 1] as const) {
            const move = { end, direction, step };
            expect(movedByWords(text, offset, move)).toBe(movedEdge(text, offset, move));
          }
        }
      }),
    );
  });

  test("TX26 paragraphs are what empty lines part", () => {
    const text = "\n\nOne.\nStill one. And.\n\n\n Two. \n\nThree.\n\n";
    const paragraphs = [0, 10, 25, 33].map((at) => unitAt(text, at, "paragraph"));
    expect(paragraphs.map((one) => one && text.slice(one.start, one.end))).toEqual([
      "One.\nStill one. And.",
      "One.\nStill one. And.",
      "Two.",
      "Three.",
    ]);
    expect(unitAt(text, text.length, "paragraph")).toBeNull();
    expect(wordsIn(text)).toHaveLength(6);
  });
});
