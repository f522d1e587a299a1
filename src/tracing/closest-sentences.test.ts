import { describe, expect, test } from "vitest";
import { fiveSources, placeIn, sourceText } from "./five-sources.cases.ts";
import { type ClosestSentence, closestSentences } from "./index.ts";

const letter = fiveSources.filter(({ id }) => id === "002");

function shown({ id, start, end }: ClosestSentence): string {
  return sourceText(id).slice(start, end);
}

describe("TR43 sentences near to words given in other words", () => {
  test.each([
    ["001", "the potential enforcement actions make no sense", "That is one reason this potential"],
    [
      "001",
      "Bronin also requested that ICE refrain from impersonating the Hartford Police Dept",
      "It would be unacceptable",
    ],
    ["000", "ICE officers intentionally misrepresented their agency", "It would be unacceptable"],
  ])("TR43 %s: %s", (id, words, sentence) => {
    const found = closestSentences(words, letter, { from: placeIn(id, words) }).map(shown);
    expect(found.find((text) => text.includes(sentence))).toBeDefined();
  });

  test("TR43 at most three of a text, best first, with scores up to 1", () => {
    const words = "this kind of enforcement will not improve public safety in Hartford";
    const found = closestSentences(words, fiveSources);
    for (const { id } of fiveSources) {
      expect(found.filter((sentence) => sentence.id === id).length).toBeLessThanOrEqual(3);
    }
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    expect(scores.length).toBeGreaterThan(3);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(Math.min(...scores)).toBeGreaterThan(0);
    expect(closestSentences(words, fiveSources, { most: 1 }).filter(({ id }) => id === "000")).toHaveLength(
      1,
    );
  });

  test("TR43 a sentence is as near as can be to itself, but not where it was taken from", () => {
    const words = "That is one reason this potential enforcement action makes no sense.";
    const [best] = closestSentences(words, letter);
    expect(best).toMatchObject({ ...placeIn("002", words), score: 1 });
    expect(closestSentences(words, letter, { from: placeIn("002", words) }).map(shown)).not.toContain(words);
  });

  test.each(["", "…", "Elephants dream quietly.", "the"])("TR43 nothing is near to “%s”", (words) => {
    expect(closestSentences(words, fiveSources)).toEqual([]);
  });
});
