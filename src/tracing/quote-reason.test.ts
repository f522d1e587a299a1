import { expect, test } from "vitest";
import { type TracedText, traceQuote } from "./index.ts";

const source: TracedText = {
  id: "source",
  text: [
    "The council met on Monday, and it was late. “It will not, I promise, raise taxes unless the state cuts its aid,” the mayor said [to us].",
    "Nobody in the room asked who would pay the $12 million for 40% of the buses.",
    "Later she wrote that the old bridge … could stay open for two more winters.",
  ].join("\n\n"),
};

test.each([
  ["It will not, I promise, raise taxes", "The letter has these words exactly."],
  ["it was late!", "The letter has these words; marks at the ends differ."],
  [
    "It will … raise taxes",
    "The letter has these words; marked as left out: “not, I promise”, which can turn the sense.",
  ],
  ["It will, I promise, raise taxes", "The letter has these words, but without a mark “not” was left out."],
  [
    "It will never, I promise, raise taxes",
    "The letter has these words, but without a mark “not” became “never”.",
  ],
  ["The council never met on Monday", "The letter has these words, but without a mark “never” was put in."],
  [
    "The council met on Monday and it was late",
    "The letter has these words with other punctuation between them.",
  ],
  [
    "Nobody in the room asked it was late. It will not, I promise",
    "Pieces from 2 places of the letter stand here as one, without a mark.",
  ],
  ["Elephants dream quietly of lakes", "These words are not in these sources."],
  ["the state", "2 words are too short to trace: so few words come together by chance."],
  ["purple rain", "2 words are too short to trace, and in none of these sources."],
  ["state", "One word is too short to trace: so few words come together by chance."],
  ["…", "There are no words here that could be traced."],
])("TR48 the reason for “%s”", (words, reason) => {
  const others = [{ id: "other", text: "In the state of things, the state is what matters." }];
  const nameOf = (id: string) => (id === "source" ? "the letter" : id);
  expect(traceQuote(words, [source, ...others], "source", { nameOf }).reason).toBe(reason);
});

test("TR48 a text that has what the primary one lacks is named", () => {
  const words = "nobody in the hall asked who would pay";
  const texts = [source, { id: "copy", text: `As was told, ${words}.` }];
  const other = { id: "other", text: "Nothing of the kind." };
  const nameOf = (id: string) => (id === "copy" ? "“A copy”" : "the letter");
  const asked = (primaryId: string | null) =>
    traceQuote(words, [other, ...texts], primaryId, { nameOf }).reason;
  expect(asked("other")).toBe("Not in the letter. “A copy” has these words exactly.");
  expect(asked(null)).toBe("“A copy” has these words exactly.");
  expect(traceQuote(words, [other, ...texts], "other").reason).toBe(
    "Not in the primary source. Text copy has these words exactly.",
  );
});
