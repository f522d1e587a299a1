import { expect, test } from "vitest";
import { countWords, labelWords, ruleWords, shortWords } from "./label-words.ts";

test("a label is its tags in the order in which they are offered", () => {
  expect(labelWords("opinion+quote")).toBe("quote and opinion");
  expect(labelWords("")).toBe("nothing");
});

test("counts say the most first, and nothing last", () => {
  const labels = new Map([
    ["opinion", 9],
    ["quote", 14],
    ["opinion+quote", 2],
  ]);
  expect(countWords({ labels, nothing: 17 })).toBe("14 quote, 9 opinion, 2 quote and opinion, 17 nothing");
  expect(countWords({ labels: new Map([["quote", 3]]), nothing: 0 })).toBe("3 quote");
  expect(countWords({ labels: new Map(), nothing: 0 })).toBe("0 nothing");
});

test("a rule is told with its tag and number", () => {
  expect(ruleWords({ tag: "quote", number: 1 })).toMatch(/^Quote, rule 1: .+/);
});

test("long words are shown by their beginning and end, in one line", () => {
  expect(shortWords("one\n two ")).toBe("one two");
  const long = shortWords(`begin ${"and on ".repeat(40)}end`);
  expect(long).toMatch(/^begin .* … .* end$/);
  expect(long.length).toBeLessThan(90);
});
