import { expect, test } from "vitest";
import { traceQuote } from "../../tracing/index.ts";
import { namedReason } from "./named-reason.ts";

const words = "the river rose higher than anyone in the town remembered";
const sources = [
  { id: "one", title: "The letter" },
  { id: "two", title: "A report" },
  { id: "six", title: "A copy" },
];

function reasonOf(
  quote: string,
  [one, two, six]: readonly [string, string, string],
  hasPrimary = true,
): string {
  const texts = [
    { id: "one", text: one },
    { id: "two", text: two },
    { id: "six", text: six },
  ];
  return namedReason(traceQuote(quote, texts, "one"), sources, hasPrimary);
}

const none = "Nothing of the kind stands here at all.";

test("a source that has the words is named by its title", () => {
  expect(reasonOf(words, [none, `Then ${words}.`, none])).toBe(
    "Not in the primary source. “A report” has these words exactly.",
  );
});

test("where there is no primary source it is not spoken of", () => {
  expect(reasonOf(words, ["", `Then ${words}.`, none], false)).toBe("“A report” has these words exactly.");
});

test("words of the primary source are told as they are, without the ids of those that share a slip", () => {
  const slip = words.replace("higher", "faster");
  const reason = reasonOf(slip, [`Then ${words}.`, `So ${slip}.`, none]);
  expect(reason).toBe("The primary source has these words, but without a mark “higher” was exchanged.");
});

test("nothing found is told as it is", () => {
  expect(reasonOf(words, [none, none, none])).toBe("These words are not in these sources.");
});
