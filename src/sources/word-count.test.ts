import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countWords } from "../text/index.ts";
import { anyCharacter } from "./any-character.cases.ts";
import { markdownText } from "./markdown.cases.ts";
import { wordCount } from "./word-count.ts";

const piece = fc.constantFrom(
  ..."a b’s don't 'tis ICE’s 5 5% $7 1,000 3.5 10,000. Q13 1000's x.y x. (x) “x” x… x— co-op A.B. e.g. ' ’ ” é naïve 日本語 ไทยไทย 😀 👩‍👩‍👧 🇺🇸🇨🇦 \u0301 \u200D _ a_b".split(
    " ",
  ),
  " ",
  " ",
  "\n",
  "\t",
  "\u00A0",
  "\u202F",
);

describe("SO14 number of words", { timeout: 30_000 }, () => {
  test("SO14 law: it is what the text room counts", () => {
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
      markdownText,
      fc.string({ unit: anyCharacter }),
    );
    fc.assert(
      fc.property(text, (words) => {
        expect(wordCount(words)).toBe(countWords(words));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["", 0],
    [" \n", 0],
    ["the mayor’s letter", 3],
    ["“In 2019,” he said — twice…", 5],
  ])("SO14 %j has %i", (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});
