import { describe, expect, test } from "vitest";
import { firstScreenIds, firstSentences, lastId } from "./expected-marks.mjs";

const paragraphs = ["a".repeat(800), "b".repeat(600), "c".repeat(600)];

describe("the first screen", () => {
  test("has the annotations of each paragraph that is wholly on it", () => {
    const spans = [
      { start: 810, end: 900 },
      { start: 10, end: 20 },
      { start: 1500, end: 1600 },
      { start: 15, end: 30 },
    ];
    expect(firstScreenIds(paragraphs, spans)).toEqual([["a0000001", "a0000003"], ["a0000000"]]);
  });

  test("has the first paragraph, however long that is", () => {
    expect(firstScreenIds(["x".repeat(5_000), "y"], [{ start: 4_000, end: 4_010 }])).toEqual([["a0000000"]]);
  });
});

test("the last annotation is the one that ends last, as its id stands on the last mark", () => {
  const long = { start: 5, end: 90 };
  const late = { start: 50, end: 60 };
  expect(lastId([late, long])).toBe("a0000001");
  expect(lastId([])).toBeNull();
});

test("sentences are told by their capital and their full stop", () => {
  const text = "The mayor said so. Nobody knew.\n\nThat was all.";
  const words = firstSentences(text, 2).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(["The mayor said so.", "Nobody knew."]);
});
