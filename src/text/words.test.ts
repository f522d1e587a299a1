import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySpan, anyText } from "./any-text.cases.ts";
import {
  countWords,
  nextWordEnd,
  nextWordStart,
  previousWordEnd,
  previousWordStart,
  wordsIn,
} from "./index.ts";

const whole = new Intl.Segmenter("en", { granularity: "word" });

function wholeWords(text: string): { start: number; end: number }[] {
  return [...whole.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function words(text: string): string[] {
  return wordsIn(text).map(({ start, end }) => text.slice(start, end));
}

describe("wordsIn", () => {
  test.each([
    ["ICE’s access", ["ICE’s", "access"]],
    ["don't", ["don't"]],
    ["co-op", ["co", "op"]],
    ["$755 million, 5%", ["755", "million", "5"]],
    ["a\u00a0b", ["a", "b"]],
    ["soft\u00adhyphen", ["soft\u00adhyphen"]],
    ["10\u202f000", ["10\u202f000"]],
    ["“שלום עולם”", ["שלום", "עולם"]],
    ["👨‍👩‍👧 — …", []],
    ["", []],
  ])("TX5 finds the words of %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("TX5 the same as a segmenter over the whole text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordsIn(text)).toEqual(wholeWords(text));
        expect(countWords(text)).toBe(wholeWords(text).length);
      }),
      { numRuns: 500 },
    );
  });

  test("TX5 the same in plain prose, which takes a shorter way", () => {
    const plain = fc.string({
      unit: fc.constantFrom(..."aéZºµ059 __..,,;;:''‘’·-–—“”\"…$%€/()@\u00a0\n"),
      maxLength: 25,
    });
    fc.assert(
      fc.property(plain, (text) => {
        expect(wordsIn(text)).toEqual(wholeWords(text));
      }),
      { numRuns: 3000 },
    );
  });

  test("TX5 the same for every sign that the shorter way takes", () => {
    const wrong: string[] = [];
    for (let unit = 1; unit < 0x3000; unit++) {
      const sign = String.fromCharCode(unit);
      const text = `a${sign}b ${sign} 1${sign}2 a${sign}1`;
      if (JSON.stringify(wordsIn(text)) !== JSON.stringify(wholeWords(text))) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test("TX5 the same over many blocks", () => {
    const text = "The mayor’s letter (of 3.5 pages) won’t do 👍🏽. ".repeat(100);
    expect(wordsIn(text)).toEqual(wholeWords(text));
    expect(countWords(text)).toBe(800);
  });

  test("TX5 with a span, the words that overlap it", () => {
    fc.assert(
      fc.property(anySpan, ({ text, span }) => {
        const overlapping = wordsIn(text).filter(
          ({ start, end }) => span.start < span.end && end > span.start && start < span.end,
        );
        expect(wordsIn(text, span)).toEqual(overlapping);
      }),
    );
  });
});

describe("moving by words", () => {
  const text = "“ICE’s $755 million,” 5% of it";

  test("TX6 ends forward, with the signs of numbers", () => {
    expect(stops(text, 0, nextWordEnd)).toEqual(["“ICE’s", " $755", " million", ",” 5%", " of", " it"]);
  });

  test("TX6 starts forward", () => {
    expect(stops(text, 0, nextWordStart)).toEqual(["“", "ICE’s ", "$755 ", "million,” ", "5% ", "of "]);
  });

  test("TX6 starts backward", () => {
    expect(stops(text, text.length, previousWordStart)).toEqual([
      "it",
      "of ",
      "5% ",
      "million,” ",
      "$755 ",
      "ICE’s ",
    ]);
  });

  test("TX6 ends backward", () => {
    expect(stops(text, text.length, previousWordEnd)).toEqual([" it", " of", ",” 5%", " million", " $755"]);
  });

  test("TX6 stays when no word is left", () => {
    expect(nextWordEnd("said. ”", 4)).toBe(4);
    expect(nextWordStart("said", 0)).toBe(0);
    expect(previousWordStart(" said", 1)).toBe(1);
    expect(previousWordEnd("— said", 5)).toBe(5);
    expect(nextWordEnd("", 0)).toBe(0);
  });

  test("TX6 meets every word once, there and back", () => {
    fc.assert(
      fc.property(anyText, (any) => {
        const ends = walk(any, 0, nextWordEnd);
        const starts = walk(any, any.length, previousWordStart);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(starts.length).toBe(ends.length);
        expect(walk(any, any.length, previousWordEnd).toReversed()).toEqual(
          ends.filter((at) => at < any.length),
        );
        expect(walk(any, 0, nextWordStart)).toEqual(starts.toReversed().filter((at) => at > 0));
        for (const word of wordsIn(any)) {
          expect(
            ends.some((end) => end >= word.end && starts.some((at) => at <= word.start && end > at)),
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("TX6 TX19 gets through a megabyte without a space", () => {
    const long = "a".repeat(1_000_000);
    const found = wordsIn(long);
    expect(walk(long, 0, nextWordEnd)).toEqual(found.map(({ end }) => end));
  });
});

type Move = (text: string, offset: number) => number;

/** All stops from `from` until the move stays where it is. */
function walk(text: string, from: number, move: Move): number[] {
  const found: number[] = [];
  for (let at = from, to = move(text, at); to !== at; to = move(text, at)) {
    found.push(to);
    at = to;
  }
  return found;
}

function stops(text: string, from: number, move: Move): string[] {
  const places = [from, ...walk(text, from, move)];
  return places.slice(1).map((to, index) => {
    const at = places[index] ?? 0;
    return text.slice(Math.min(at, to), Math.max(at, to));
  });
}
