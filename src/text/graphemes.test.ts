import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "./any-text.cases.ts";
import { graphemeEnd, graphemeStart } from "./graphemes.ts";

const whole = new Intl.Segmenter("en", { granularity: "grapheme" });

function boundariesOf(text: string): number[] {
  return [...whole.segment(text)].map(({ index }) => index).concat(text.length);
}

describe("graphemes", () => {
  test.each([
    ["a family", "👨‍👩‍👧"],
    ["a flag", "🇺🇸"],
    ["a skin tone", "👍🏽"],
    ["a letter with a mark", "e\u0301"],
    ["a Hindi cluster", "न्दी"],
    ["a line end", "\r\n"],
  ])("TX4 %s is never cut", (_name, sign) => {
    const text = `a${sign}b`;
    for (let offset = 2; offset < 1 + sign.length; offset++) {
      expect(graphemeStart(text, offset)).toBe(1);
      expect(graphemeEnd(text, offset)).toBe(1 + sign.length);
    }
  });

  test("TX4 flags are paired from the first, however many", () => {
    const text = "🇺🇸".repeat(100);
    expect(graphemeStart(text, 4 * 57 + 2)).toBe(4 * 57);
    expect(graphemeEnd(text, 4 * 57 + 2)).toBe(4 * 58);
  });

  test("TX4 the same as a segmenter over the whole text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const boundaries = boundariesOf(text);
        const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
        expect(offsets.map((offset) => graphemeStart(text, offset))).toEqual(
          offsets.map((offset) => boundaries.findLast((at) => at <= offset)),
        );
        expect(offsets.map((offset) => graphemeEnd(text, offset))).toEqual(
          offsets.map((offset) => boundaries.find((at) => at >= offset)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("TX4 no unit that is taken for plain joins its neighbours", () => {
    const wrong: string[] = [];
    // Among the ideographs and syllables, and among the signs of private use, which are alike, one in sixteen is enough.
    const isOneOfMany = (unit: number) =>
      (unit >= 0x3100 && unit <= 0xd700) || (unit > 0xe000 && unit < 0xf8f0);
    for (let unit = 1; unit < 0x10000; unit += isOneOfMany(unit) ? 16 : 1) {
      const sign = String.fromCharCode(unit);
      const text = `a${sign}a${sign} `;
      const boundaries = boundariesOf(text);
      const found = [1, 2, 3, 4].filter((at) => graphemeStart(text, at) === at);
      const expected = [1, 2, 3, 4].filter((at) => boundaries.includes(at));
      if (found.join() !== expected.join())
        wrong.push(`${unit.toString(16)}: ${found}, expected ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  test("TX19 a heap of marks without end has boundaries that agree with each other", () => {
    const text = `e${"\u0301".repeat(20_000)}`;
    for (const offset of [1, 1023, 1024, 5000, 19_999]) {
      const start = graphemeStart(text, offset);
      expect(graphemeStart(text, start)).toBe(start);
      expect(graphemeEnd(text, start)).toBe(start);
    }
  });

  test("TX19 not even a heap of marks is cut inside a pair", () => {
    const text = `e${"\u{e0100}".repeat(5000)}`;
    const starts = new Set(Array.from({ length: 100 }, (_, index) => graphemeStart(text, index * 100)));
    expect([...starts].filter((at) => at % 2 === 0 && at > 0)).toEqual([]);
    expect(starts.size).toBeLessThan(12);
  });
});
