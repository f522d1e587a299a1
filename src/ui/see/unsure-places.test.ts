import { expect, test } from "vitest";
import { passageIn, readingOf, seenText } from "./seen-text.cases.ts";
import { unsurePlaces } from "./unsure-places.ts";

const text = "One two three four.";

test("the same words with the same tag stand together, most students first, then by place", () => {
  const not = { unsure: true };
  const reading = readingOf(
    seenText("a", text, [
      [passageIn(text, "quote", "four", not)],
      [passageIn(text, "opinion", "two", not), passageIn(text, "quote", "three")],
    ]),
    seenText("b", text, [[passageIn(text, "quote", "two", not)], [passageIn(text, "quote", "two", not)]]),
  );
  expect(
    unsurePlaces(reading).map(({ seen, words, tag, students }) => [seen.source.id, words, tag, students]),
  ).toEqual([
    ["b", "two", "quote", 2],
    ["a", "two", "opinion", 1],
    ["a", "four", "quote", 1],
  ]);
});
