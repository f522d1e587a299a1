import { expect, test } from "vitest";
import type { Feedback } from "../../classroom/index.ts";
import { feedbackInWords } from "./feedback-words.ts";

function told(...kinds: Feedback["kind"][]): Feedback[] {
  return kinds.map((kind) => ({
    kind,
    spans: [],
    reader: null,
    key: null,
    says: "",
    rule: null,
    reason: null,
  }));
}

test.each([
  [[], "There is nothing here to compare: neither you nor the key tagged anything."],
  [["missed"], "One of the key you left out."],
  [["exact", "exact", "exact", "near", "half"], "3 are as in the key, and 2 have other ends."],
  [
    ["exact", "half", "other-tag", "extra", "extra", "missed", "missed"],
    "One is as in the key, one has other ends, one has another tag, 2 are not in the key, and 2 of the key you left out.",
  ],
] as const)("of %j it says what came of each, and grades nothing", (kinds, expected) => {
  expect(feedbackInWords(told(...kinds))).toBe(expected);
});
