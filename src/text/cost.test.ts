import { describe, expect, test } from "vitest";
import {
  graphemeStart,
  nextSentence,
  nextWordEnd,
  previousSentence,
  previousWordStart,
  sentenceAt,
  snapSpan,
} from "./index.ts";
import { unitsLookedAt } from "./units-looked-at.cases.ts";

const prose = "The mayor, Luke A. Bronin, said ICE’s raids won’t help 5% of 👨‍👩‍👧 us. He left.\n\n";
const longTexts: readonly (readonly [name: string, text: string])[] = [
  ["prose", prose.repeat(40_000)],
  ["one line", prose.replaceAll("\n", " ").repeat(40_000)],
  ["no spaces", "abcdefghij".repeat(300_000)],
  ["marks only", "\u0301".repeat(3_000_000)],
  ["spaces only", " ".repeat(3_000_000)],
];

const questions: readonly (readonly [name: string, ask: (text: string, offset: number) => unknown])[] = [
  ["snapSpan to words", (text, at) => snapSpan(text, { start: at, end: at + 30 }, "word")],
  ["snapSpan to graphemes", (text, at) => snapSpan(text, { start: at, end: at + 30 }, "grapheme")],
  ["graphemeStart", graphemeStart],
  ["sentenceAt", sentenceAt],
];

const steps: typeof questions = [
  ["nextWordEnd", nextWordEnd],
  ["previousWordStart", previousWordStart],
  ["nextSentence", nextSentence],
  ["previousSentence", previousSentence],
];

/**
 * A twentieth of the text is the most that a question may look at, in UTF-16 code units. The worst window, one without
 * any place to cut at, is looked over several times: 84,000.
 */
const most = 150_000;

describe.each(longTexts)("TX18 in 3 MB of %s", (name, text) => {
  const hasWords = name !== "spaces only" && name !== "marks only";
  test.each(hasWords ? [...questions, ...steps] : questions.slice(0, 3))("%s", (_question, ask) => {
    for (const turn of [0, 1, 2, 3]) {
      const units = unitsLookedAt(() => ask(text, 1_500_000 + turn * 97), most);
      expect(units).toBeGreaterThan(0);
    }
  });
});
