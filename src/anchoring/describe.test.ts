import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { graphemeStart, wordsIn } from "../text/index.ts";
import { anySpan } from "./any-text.cases.ts";
import { describe as describeSpan } from "./index.ts";
import { marked } from "./marked-text.cases.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const lead = "In a letter on Monday to the agency ";
const trail = " that its raids would not improve public safety in the city.";

function selectorOf(fixture: string) {
  const { text, span } = marked(fixture);
  return describeSpan(text, span);
}

function countGraphemes(text: string, start: number, end: number): number {
  const before = [...graphemes.segment(text)].filter(({ index }) => index >= start && index < end);
  return before.length;
}

describe("describe", () => {
  test("AN1 writes down position, words and what touches them", () => {
    const selector = selectorOf(`${lead}the [[mayor]] said${trail}`);
    expect(selector).toMatchObject({ start: 40, end: 45, exact: "mayor" });
    expect(selector.prefix.endsWith("to the agency the ")).toBe(true);
    expect(selector.suffix.startsWith(" said that its")).toBe(true);
  });

  test.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [0, 10],
    [0.5, 2],
  ])("AN1 refuses the span %d to %d", (start, end) => {
    expect(() => describeSpan("the mayor", { start, end })).toThrow(RangeError);
  });

  test("AN2 reaches to the edges of a short text", () => {
    expect(selectorOf("the [[mayor]] said")).toMatchObject({ prefix: "the ", suffix: " said" });
    expect(selectorOf("[[the mayor]]")).toMatchObject({ prefix: "", suffix: "" });
  });

  test("AN3 grows until it tells two sentences apart", () => {
    const same =
      "The mayor of the city said that he would not help the agency in any way or form at all, and left. ";
    const text = `First. ${same}Second. ${same}Third.`;
    const start = text.lastIndexOf("agency");
    const { prefix, exact, suffix } = describeSpan(text, { start, end: start + 6 });
    expect(text.split(prefix + exact + suffix)).toHaveLength(2);
    expect(prefix + suffix).toMatch(/Second|Third/);
  });

  test("AN3 stops growing in a text that only repeats itself", () => {
    const text = "again and ".repeat(20_000);
    const { prefix, suffix } = describeSpan(text, { start: 100_000, end: 100_005 });
    expect(prefix.length).toBeLessThan(2100);
    expect(suffix.length).toBeLessThan(2100);
  });

  test("AN4 is cut at word ends", () => {
    const { prefix, suffix } = selectorOf(`Some unimaginably incomprehensible letters to [[x]]${trail}`);
    expect(prefix).toBe("unimaginably incomprehensible letters to ");
    expect(suffix).toBe(trail.slice(0, trail.indexOf(" public")));
  });

  test("AN1 AN2 AN3 AN4 law", () => {
    fc.assert(
      fc.property(anySpan, ({ text, span }) => {
        const { start, end, exact, prefix, suffix } = describeSpan(text, span);
        const [from, to] = [start - prefix.length, end + suffix.length];
        expect({ start, end }).toEqual(span);
        expect(prefix + exact + suffix).toBe(text.slice(from, to));
        // A span may begin inside a grapheme; the torn one counts for the context, hence 31.
        if (from > 0) expect(countGraphemes(text, from, start)).toBeGreaterThanOrEqual(31);
        if (to < text.length) expect(countGraphemes(text, end, to)).toBeGreaterThanOrEqual(31);
        expect(text.indexOf(prefix + exact + suffix)).toBe(from);
        expect(text.includes(prefix + exact + suffix, from + 1)).toBe(false);
        expect(graphemeStart(text, from)).toBe(from);
        expect(graphemeStart(text, to)).toBe(to);
        const cut = wordsIn(text).filter(
          (word) => (word.start < from && from < word.end) || (word.start < to && to < word.end),
        );
        expect(cut).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("AN3 law: unique in texts that repeat themselves", () => {
    const run = fc
      .tuple(fc.constantFrom("he ", "said ", "5% ", "no. "), fc.integer({ min: 1, max: 30 }))
      .map(([words, times]) => words.repeat(times));
    const runs = fc.array(run, { minLength: 1, maxLength: 20 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(runs, fc.double({ min: 0, max: 0.999, noNaN: true }), (text, share) => {
        const start = Math.floor(text.length * share);
        const { prefix, exact, suffix } = describeSpan(text, { start, end: start + 1 });
        expect(text.indexOf(prefix + exact + suffix)).toBe(start - prefix.length);
        expect(text.includes(prefix + exact + suffix, start - prefix.length + 1)).toBe(false);
      }),
    );
  });
});
