import { expect, test } from "vitest";
import { wordsAround } from "./words-around.ts";

test("a short text stands as it is, on one line", () => {
  expect(wordsAround("The\nmayor  said so.", { start: 4, end: 9 })).toEqual({
    before: "The ",
    words: "mayor",
    after: " said so.",
  });
});

test("a long one is cut between words on both sides", () => {
  const text = `${"before ".repeat(20)}mayor${" after".repeat(20)}`;
  const { before, words, after } = wordsAround(text, { start: 140, end: 145 });
  expect(words).toBe("mayor");
  expect(before).toMatch(/^…(before )+$/);
  expect(after).toMatch(/^( after)+…$/);
  expect(before.length + after.length).toBeLessThan(100);
});

test("words that are half a book are cut too, and no grapheme is", () => {
  const text = "👩‍👩‍👧".repeat(200);
  const { words } = wordsAround(text, { start: 0, end: text.length });
  expect(words).toMatch(/^(👩‍👩‍👧)+…$/u);
  expect(words.length).toBeLessThan(180);
});
