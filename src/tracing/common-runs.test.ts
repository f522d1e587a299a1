import { describe, expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { commonRunSteps } from "./common-runs.ts";
import { wordRowSteps } from "./word-row.ts";

/** How many runs texts have in common. */
function countRuns(...texts: string[]): number {
  const row = finish(wordRowSteps(texts.map((text, at) => ({ id: String(at), text }))));
  return finish(commonRunSteps(row)).runs.length;
}

const sentence = "one two three four five six seven eight nine ten. ";

describe("runs that texts have in common", () => {
  test("TR8 a sentence that stands a thousand times makes no more runs than at its first 32 places", () => {
    const again = sentence.repeat(1_000);
    // One for each distance between a place in the one and a place in the other text.
    expect(countRuns(again, again)).toBe(63);
  });

  test("TR8 what stands in over 256 places is looked for at its first place in each text", () => {
    const texts = (count: number, times: number) =>
      Array.from({ length: count }, () => sentence.repeat(times));
    // Twelve texts with twenty places each: every two texts have 39 distances.
    expect(countRuns(...texts(12, 20))).toBe(66 * 39);
    expect(countRuns(...texts(14, 20))).toBe(91);
  });

  test("TR8 what stands in over 256 texts is not looked for, and found beside rarer words", () => {
    const texts = (count: number) => Array.from({ length: count }, () => sentence);
    expect(countRuns(...texts(20))).toBe(190);
    expect(countRuns(...texts(257))).toBe(0);
    const rare = `${sentence} and a rare end`;
    expect(countRuns(...texts(255), rare, rare)).toBe(1);
  });

  test("TR8 a phrase of four words in more than twelve places makes no run by itself", () => {
    const texts = (count: number) =>
      Array.from({ length: count }, (_, at) => `a${at} one two three four b${at}`);
    expect(countRuns(...texts(12))).toBe(66);
    expect(countRuns(...texts(13))).toBe(0);
  });
});
