import { expect, test } from "vitest";
import { cohenFigures, gammaFigure, noVariation, type Passage, seededRandom } from "./index.ts";

const text = "one two three four five six seven eight nine ten";

function tagged(...words: string[]): Passage[] {
  return words.map((word) => {
    const start = text.indexOf(word);
    return { id: word, tag: "quote", spans: [{ start, end: start + word.length }] };
  });
}

test("CL105 Cohen's kappa of two readers, by tag and over all texts", () => {
  const [a, b] = [tagged("one", "two"), tagged("one", "three")];
  const values = cohenFigures([{ text, a, b }], ["quote", "opinion"]).map(({ figure }) => figure.value);
  // 8 of 10 words alike; by chance 0.2 by 0.2 and 0.8 by 0.8.
  expect(values).toEqual([expect.closeTo((0.8 - 0.68) / (1 - 0.68), 9), noVariation]);
  const twice = cohenFigures(
    [
      { text, a, b },
      { text, a: b, b: a },
    ],
    ["quote"],
  );
  expect(twice[0]?.figure.value).toBeCloseTo((0.8 - 0.68) / (1 - 0.68), 9);
});

test("CL105 gamma of up to four, and nothing to say where nobody tagged", () => {
  const reading = tagged("one", "four", "nine");
  expect(gammaFigure(text.length, [reading, reading], seededRandom(1)).figure.value).toBe(1);
  expect(gammaFigure(text.length, [[], []], seededRandom(1)).figure.value).toBe(noVariation);
  const five = [reading, reading, reading, reading, reading];
  expect(() => gammaFigure(text.length, five, seededRandom(1))).toThrow(RangeError);
});

test("CL105 what they weren't sure of is left out", () => {
  const unsure = tagged("one").map((passage) => ({ ...passage, unsure: true }));
  const [quote] = cohenFigures([{ text, a: unsure, b: unsure }], ["quote"]);
  expect(quote?.figure.value).toBe(noVariation);
});
