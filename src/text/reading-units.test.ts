import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPlace, anyText } from "./any-text.cases.ts";
import { type ReadingUnit, unitAt, unitBeside } from "./index.ts";
import { marked, show } from "./marked-text.cases.ts";

const units = ["word", "sentence", "paragraph"] as const;

describe("unitBeside", () => {
  test.each([
    ["sentence", 1, "[[One is.]] Two was. Three.", "One is. [[Two was.]] Three."],
    ["sentence", -1, "One is. [[Two was.]] Three.", "[[One is.]] Two was. Three."],
    ["sentence", 1, "One [[is.]] Two was.", "One is. [[Two was.]]"],
    ["sentence", -1, "One is. Two [[was.]]", "One is. [[Two was.]]"],
    ["sentence", 1, "[[One is. Two]] was. Three.", "One is. Two was. [[Three.]]"],
    ["sentence", 1, "He [[left.]]“Yes.”", "He left.[[“Yes.”]]"],
    ["sentence", 1, "One is. [[Two was.]]", null],
    ["sentence", -1, "[[One is.]] Two was.", null],
    ["word", 1, "[[It cost $5.]] So.", "[[It]] cost $5. So."],
    ["word", -1, "[[It cost $5.]] So.", "It cost [[$5]]. So."],
    ["word", 1, "It [[cost]] $5. So.", "It cost [[$5]]. So."],
    ["word", 1, "It cost [[$5]]. So.", "It cost $5. [[So]]."],
    ["word", -1, "It cost [[$5]]. So.", "It [[cost]] $5. So."],
    ["word", 1, "It “[[co]]st” so.", "It “cost” [[so]]."],
    ["word", 1, "It [[“cost”]] so.", "It “cost” [[so]]."],
    ["word", 1, "It [[—]] cost.", "It — [[cost]]."],
    ["word", -1, "[[It]] cost.", null],
    ["paragraph", 1, "A. [[B.]]\n\nC. D.", "A. B.\n\n[[C. D.]]"],
    ["paragraph", -1, "A. B.\n\nC. [[D.]]", "A. B.\n\n[[C. D.]]"],
    ["paragraph", -1, "A. B.\n\n[[C.]] D.", "[[A. B.]]\n\nC. D."],
  ] as const)("TX27 by %s, %i: %s", (unit, direction, before, after) => {
    const { text, span } = marked(before);
    expect(show(text, unitBeside(text, span, unit, direction))).toBe(after);
  });

  test("TX27 nothing lies beside no words", () => {
    expect(() => unitBeside("One.", { start: 1, end: 1 }, "word", 1)).toThrow("unexpected empty span at 1");
  });

  test.each(units)("TX27 law: ahead by %s meets every one, and back again", (unit) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const ahead = walk(text, unitAt(text, 0, unit), unit, 1);
        const back = walk(text, ahead.at(-1) ?? null, unit, -1);
        expect(back.toReversed()).toEqual(ahead);
        expect(ahead.every(({ start }, at) => start >= (ahead[at - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each(units)("TX27 law: the %s at a place holds it, or is the next", (unit) => {
    fc.assert(
      fc.property(anyPlace, ({ text, offset }) => {
        const all = walk(text, unitAt(text, 0, unit), unit, 1);
        expect(unitAt(text, offset, unit)).toEqual(all.find(({ end }) => end > offset) ?? null);
      }),
      { numRuns: 500 },
    );
  });
});

function walk(text: string, from: { start: number; end: number } | null, unit: ReadingUnit, way: -1 | 1) {
  const found: { start: number; end: number }[] = [];
  for (let at = from; at !== null; at = unitBeside(text, at, unit, way)) found.push(at);
  return found;
}
