import { expect, test } from "vitest";
import { countsInWords, labelWords, ruleInWords, voteInWords } from "./label-words.ts";

test("labels and counts in words", () => {
  expect(["", "quote", "opinion+quote"].map(labelWords)).toEqual(["Nothing", "Quote", "Opinion and quote"]);
  expect(
    countsInWords([
      ["quote", 14],
      ["opinion", 0],
      ["", 7],
    ]),
  ).toBe("14 quote, 7 nothing");
  expect(countsInWords([])).toBe("no hands");
});

test("a vote says what it came to and how it moved", () => {
  const labels = ["quote", "opinion", ""];
  expect(voteInWords({}, {}, labels)).toBe("Nobody voted yet.");
  expect(voteInWords({ quote: 3 }, {}, labels)).toBe("Before: 3 quote.");
  expect(voteInWords({}, { "": 2 }, labels)).toBe("After: 2 nothing.");
  expect(voteInWords({ quote: 3, "": 2 }, { quote: 5 }, labels)).toBe(
    "Before: 3 quote, 2 nothing. After: 5 quote. 2 more for quote, 2 fewer for nothing.",
  );
  expect(voteInWords({ quote: 3 }, { quote: 3 }, labels)).toBe("Before: 3 quote. After: 3 quote. The same.");
});

test("a rule is told in its own words", () => {
  expect(ruleInWords({ tag: "quote", number: 2 })).toMatch(/^Quote, rule 2: Include the quotation marks\./);
});
