import { expect, test } from "vitest";
import { passageIn, readingOf, seenText } from "./seen-text.cases.ts";
import { tagsBySource } from "./tags-by-source.ts";

const text = "One two three four.";

test("passages are counted by source and tag, unsure ones, too; a source without any stays", () => {
  const reading = readingOf(
    seenText("a", text, [
      [passageIn(text, "quote", "two"), passageIn(text, "opinion", "two", { unsure: true })],
      [passageIn(text, "quote", "two")],
    ]),
    seenText("b", text, [[], []]),
  );
  expect(tagsBySource(reading, ["quote", "opinion"])).toEqual([
    { id: "a", title: "The text a", all: 3, counts: { quote: 2, statistic: 0, opinion: 1 } },
    { id: "b", title: "The text b", all: 0, counts: { quote: 0, statistic: 0, opinion: 0 } },
  ]);
});
