import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finish, tokenSteps } from "../text/index.ts";
import { createWordReader } from "./words.ts";

function shown(text: string): string[] {
  const { starts, ends } = finish(createWordReader().read(text));
  return [...starts].map((start, index) => text.slice(start, ends[index]));
}

/** Signs among which words are found by a pattern, and some that are none of them. */
const signs = fc.string({
  unit: fc.constantFrom(..."aEéß'’‘`´ ,.-–… \n19٣½\u00ad\u0301日ªµº€“”_:&\u00a0"),
  maxLength: 60,
});

describe("words", () => {
  test("TR1 words are the tokens that have a letter or a digit, however they are found", () => {
    fc.assert(
      fc.property(signs, fc.boolean(), (text, isEasy) => {
        const whole = isEasy ? text.replace(/[^\t\n -~é’‘“”–…ªµº€ß\u00a0]/gu, "x") : text;
        // Endings are joined with what is before them: none here.
        const plain = whole.replace(/(?<=['’‘`´]\s?)[stdm]/giu, "x");
        const tokens = finish(tokenSteps(plain, (token) => (/[\p{L}\p{N}]/u.test(token) ? 1 : null)));
        const { starts, ends } = finish(createWordReader().read(plain));
        expect([...starts]).toEqual([...tokens.starts]);
        expect([...ends]).toEqual([...tokens.ends]);
      }),
      { numRuns: 500 },
    );
  });

  test("TR1 where a long text is cut makes no difference", () => {
    const text = "The mayor’s office – said ‘so’ 1,000.5 times\nto 日本 ".repeat(500);
    const words = shown(text);
    expect(words.slice(0, 10)).toEqual(shown(text.slice(0, text.length / 500)));
    expect(words.length).toBe(500 * 10);
    expect(shown("wörd".repeat(5_000))).toEqual(["wörd".repeat(5_000)]);
  });

  test.each([
    ["signs are none", "“Stop,” he said – 5% … of 1,000.", ["Stop", "he", "said", "5", "of", "1,000"]],
    ["spaced apostrophes", "ICE ’ s and don ’ t, we 'll", ["ICE ’ s", "and", "don ’ t", "we 'll"]],
    [
      "an apostrophe after a word",
      "the officers ’ and officers’ badges",
      ["the", "officers", "and", "officers", "badges"],
    ],
    ["quotation marks around an ending", "the  ' s", ["the", "s"]],
    ["an apostrophe that begins a text", "’s", ["s"]],
    ["a line break is no such space", "ICE\n\n’s", ["ICE", "s"]],
    ["nothing", "", []],
    ["no word", "… – 🎉 !", []],
    ["no spaces", "日本", ["日", "本"]],
    ["right to left", "שלום, עולם", ["שלום", "עולם"]],
  ])("TR1 %s", (_name, text, words) => {
    expect(shown(text)).toEqual(words);
  });

  test.each([
    ["ICE ’ s don ’ t", "ice's DON'T"],
    ["ICE 's", "ICE’s"],
    ["officers ’ badges", "officers badges"],
    ["cafe\u0301", "café"],
    ["“Stop” – now", "stop now"],
  ])("TR1 %s reads as %s", (one, other) => {
    const reader = createWordReader();
    expect(finish(reader.read(one)).ids).toEqual(finish(reader.read(other)).ids);
  });

  test("TR1 one reader has the same numbers for all texts", () => {
    const reader = createWordReader();
    expect([...finish(reader.read("The mayor said the")).ids]).toEqual([
      ...finish(reader.read("THE Mayor said, the")).ids,
    ]);
    expect(finish(reader.read("mayor")).ids[0]).not.toBe(finish(reader.read("letter")).ids[0]);
  });
});
