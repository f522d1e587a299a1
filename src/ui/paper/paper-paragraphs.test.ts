import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarkdown, textBlockSteps } from "../../sources/index.ts";
import { finish } from "../../text/index.ts";
import { paperParagraphs } from "./paper-paragraphs.ts";

const { text, ...document } = readMarkdown(
  "One. Two.\n\n## Why so?\n\nGov. Lee left.\n\n- an item\n\nThe end.",
);
const blocks = finish(textBlockSteps({ text, ...document }));
const span = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

/** What stands on paper in words: "1 One. Two.", "…" where something is left out. */
function shown(parts?: readonly { start: number; end: number }[]): string[] {
  const { paragraphs, goesOn } = paperParagraphs(blocks, parts);
  const lines = paragraphs.flatMap(({ number, isAfterGap, start, end }) => [
    ...(isAfterGap ? ["…"] : []),
    `${number ?? "#"} ${text.slice(start, end)}`,
  ]);
  return goesOn ? [...lines, "…"] : lines;
}

test("a text without parts, or of which nothing is to be tagged, stands whole, its paragraphs numbered", () => {
  const whole = ["1 One. Two.", "# Why so?", "2 Gov. Lee left.", "3 an item", "4 The end."];
  expect(shown()).toEqual(whole);
  expect(shown([])).toEqual(whole);
});

test("of a text with parts these stand alone, with the numbers of the whole and a sign for each gap", () => {
  expect(shown([span("Gov. Lee left."), span("The end.")])).toEqual([
    "…",
    "2 Gov. Lee left.",
    "…",
    "4 The end.",
  ]);
  expect(shown([span("Two."), span("Lee left.")])).toEqual(["…", "1 Two.", "…", "2 Lee left.", "…"]);
});

test("two parts of one paragraph stand apart under its number", () => {
  expect(shown([span("One."), span("Two.")])).toEqual(["1 One.", "…", "1 Two.", "…"]);
});

test("whatever the parts, each of their words that is in a paragraph stands there once, in order", () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: text.length }), { maxLength: 8 });
  fc.assert(
    fc.property(cuts, (ends) => {
      const inOrder = ends.toSorted((a, b) => a - b);
      const parts = inOrder.flatMap((start, at) => {
        const end = inOrder[at + 1];
        return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
      });
      const wanted = [...text].filter(
        (_, at) =>
          (parts.length === 0 || parts.some(({ start, end }) => start <= at && at < end)) &&
          blocks.some(({ start, end }) => start <= at && at < end),
      );
      const { paragraphs } = paperParagraphs(blocks, parts);
      expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join("")).toBe(wanted.join(""));
    }),
  );
});
