import { expect, test } from "vitest";
import type { Passage, WordChange } from "../../tracing/index.ts";
import { passageInWords } from "./passage-words.ts";

const texts = { a: "Last week 12 did not go", b: "On Monday 18 did go on" };

function passageWith(changes: readonly WordChange[]): Passage {
  return {
    a: { id: "A", start: 0, end: 23 },
    b: { id: "B", start: 0, end: 22 },
    words: 402,
    weight: 1,
    changes,
  };
}

const time = { kind: "swapped", a: { start: 0, end: 9 }, b: { start: 0, end: 9 }, weights: [] } as const;
const number = {
  kind: "swapped",
  a: { start: 10, end: 12 },
  b: { start: 10, end: 12 },
  weights: ["number"],
} as const;
const negation = {
  kind: "dropped",
  a: { start: 17, end: 20 },
  b: { start: 17, end: 17 },
  weights: ["negation"],
} as const;

/** Without the signs that keep a quoted title from steering the words around it. */
function plain(words: string): string {
  return words.replace(/[\u2066-\u2069]/g, "");
}

test("a passage is told by its words and what differs, word beside word", () => {
  expect(passageInWords(passageWith([]), texts)).toBe("402 words, no change");
  expect(plain(passageInWords(passageWith([time]), texts))).toBe(
    "402 words, 1 change: “Last week” – “On Monday”",
  );
});

test("what can turn the meaning comes first and is named, and what is too much is counted", () => {
  expect(plain(passageInWords(passageWith([time, number, negation, time, time]), texts))).toBe(
    "402 words, 5 changes: “12” – “18” (a number); “not” – nothing (a negation); “Last week” – “On Monday”; “Last week” – “On Monday”; and 1 more",
  );
});
