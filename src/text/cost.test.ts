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

/** Milliseconds for one question, the fastest of several: other work of the machine must not count. */
function cost(ask: (text: string, offset: number) => unknown, text: string): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const begun = performance.now();
    for (let turn = 0; turn < 4; turn++) ask(text, 1_500_000 + turn * 97);
    fastest = Math.min(fastest, (performance.now() - begun) / 4);
  }
  return fastest;
}

/** One pass over 3 MB takes 30 ms and more; a local question stays far below, even in the worst window. */
const mostMs = 12;

describe.each(longTexts)("TX18 in 3 MB of %s", (name, text) => {
  const hasWords = name !== "spaces only" && name !== "marks only";
  test.each(hasWords ? [...questions, ...steps] : questions.slice(0, 3))("%s", (_question, ask) => {
    expect(cost(ask, text)).toBeLessThan(mostMs);
  });
});
