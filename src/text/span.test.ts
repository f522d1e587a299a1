import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyPlace, anyText } from "./any-text.cases.ts";
import * as room from "./index.ts";

const { spansOverlap, toCodePointOffset, toUtf16Offset } = room;

test("TX1 spans overlap when they share a unit", () => {
  expect(spansOverlap({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
  expect(spansOverlap({ start: 2, end: 5 }, { start: 0, end: 9 })).toBe(true);
  expect(spansOverlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(spansOverlap({ start: 2, end: 2 }, { start: 0, end: 5 })).toBe(false);
});

describe("offset units", () => {
  test.each([
    ["mayor", 3, 3],
    ["😀b", 2, 1],
    ["😀b", 3, 2],
    ["a🇺🇸b", 5, 3],
    ["\ud800a", 1, 1],
    ["a\udc00", 2, 2],
  ])("TX2 in %j the UTF-16 offset %i is the code point offset %i", (text, utf16, codePoint) => {
    expect(toCodePointOffset(text, utf16)).toBe(codePoint);
    expect(toUtf16Offset(text, codePoint)).toBe(utf16);
  });

  test("TX2 an offset inside a pair counts for its code point", () => {
    expect(toCodePointOffset("a😀b", 2)).toBe(1);
  });

  test("TX2 agrees with the code points of the language", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let utf16 = 0;
        for (const [codePoint, sign] of [...text].entries()) {
          expect(toCodePointOffset(text, utf16)).toBe(codePoint);
          expect(toUtf16Offset(text, codePoint)).toBe(utf16);
          utf16 += sign.length;
        }
        expect(toCodePointOffset(text, utf16)).toBe([...text].length);
      }),
    );
  });

  test("TX3 a code point offset beyond the text, negative or broken is a RangeError", () => {
    for (const wrong of [3, -1, 0.5, Number.NaN])
      expect(() => toUtf16Offset("😀b", wrong)).toThrow(RangeError);
  });
});

const atOffset = [
  ["toCodePointOffset", room.toCodePointOffset],
  ["graphemeStart", room.graphemeStart],
  ["graphemeEnd", room.graphemeEnd],
  ["nextWordStart", room.nextWordStart],
  ["nextWordEnd", room.nextWordEnd],
  ["previousWordStart", room.previousWordStart],
  ["previousWordEnd", room.previousWordEnd],
  ["sentenceAt", room.sentenceAt],
  ["nextSentence", room.nextSentence],
  ["previousSentence", room.previousSentence],
] as const;

describe.each(atOffset)("%s", (_name, ask) => {
  test.each([-1, 10, 1.5, Number.NaN])("TX3 refuses the offset %d", (offset) => {
    expect(() => ask("the mayor", offset)).toThrow(RangeError);
  });

  test("TX19 answers anywhere in any text", () => {
    fc.assert(
      fc.property(anyPlace, ({ text, offset }) => {
        expect(() => ask(text, offset)).not.toThrow();
      }),
    );
  });
});

describe.each([
  ["wordsIn", room.wordsIn],
  ["sentencesIn", room.sentencesIn],
  ["snapSpan", (text: string, span: room.Span) => room.snapSpan(text, span, "word")],
] as const)("%s", (_name, ask) => {
  test.each([
    [-1, 3],
    [0, 10],
    [4, 2],
    [0.5, 2],
  ])("TX3 refuses the span %d to %d", (start, end) => {
    expect(() => ask("the mayor", { start, end })).toThrow(RangeError);
  });
});
