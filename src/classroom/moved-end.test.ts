import { expect, test } from "vitest";
import { movedEnd } from "./index.ts";

const text = "The mayor said: “We will act,” and so on.";

function spansOf(...words: readonly string[]) {
  return words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
}

function wordsOf(spans: readonly { start: number; end: number }[] | null): string[] | null {
  return spans?.map(({ start, end }) => text.slice(start, end)) ?? null;
}

test.each([
  ["start", -1, "said: “We will act,”"],
  // Before the first word stands its quotation mark.
  ["start", 1, "We will act,”"],
  ["end", -1, "“We will act"],
  ["end", 1, "“We will act,” and"],
] as const)("CL74 the %s moves by a word, %d", (end, direction, words) => {
  expect(wordsOf(movedEnd(text, spansOf("“We will act,”"), end, direction))).toEqual([words]);
});

test("CL74 of a passage in parts the inner ends stay", () => {
  const parts = spansOf("mayor said", "and so");
  expect(wordsOf(movedEnd(text, parts, "start", -1))).toEqual(["The mayor said", "and so"]);
  expect(wordsOf(movedEnd(text, parts, "end", 1))).toEqual(["mayor said", "and so on"]);
});

test("CL74 no end passes the other one, or the text's", () => {
  expect(movedEnd(text, spansOf("mayor"), "start", 1)).toBeNull();
  expect(movedEnd(text, spansOf("mayor"), "end", -1)).toBeNull();
  expect(movedEnd(text, spansOf("The mayor"), "start", -1)).toBeNull();
  expect(movedEnd(text, spansOf("so on"), "end", 1)).toBeNull();
  expect(movedEnd(text, [], "end", 1)).toBeNull();
});
