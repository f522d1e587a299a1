import { expect, test } from "vitest";
import { progressInWords, timeInWords } from "./progress-words.ts";

test.each([
  [[0, 0, 0], "Nothing tagged yet."],
  [[1], "1 tag."],
  [[3], "3 tags."],
  [[8, 0, 4], "12 tags in 2 of 3 texts."],
])("progress with tags %j", (counts, expected) => {
  expect(progressInWords(counts)).toBe(expected);
});

const begun = "2026-11-22T10:00:00.000Z";

test.each([
  [0.4, 20, "Just begun; 20 minutes suggested."],
  [0, null, "Just begun."],
  [15.3, 20, "About 15 of 20 minutes suggested."],
  [20, 20, "About 20 of 20 minutes suggested."],
  [25, 20, "About 25 minutes; 20 were suggested."],
  [1, null, "Begun about 1 minute ago."],
  [4_000, null, "Begun on November 22, 2026."],
  [4_000, 20, "Begun on November 22, 2026; 20 minutes suggested."],
  // A clock that was set back.
  [-90, 20, "Just begun; 20 minutes suggested."],
])("after %d minutes of %s", (minutes, suggested, expected) => {
  expect(timeInWords(begun, Date.parse(begun) + minutes * 60_000, suggested)).toBe(expected);
});
