import { describe, expect, test } from "vitest";
import { finish } from "./finish.ts";
import { createWordReader } from "./words.ts";

function shown(text: string): string[] {
  const { starts, ends } = finish(createWordReader().read(text));
  return [...starts].map((start, index) => text.slice(start, ends[index]));
}

describe("words", () => {
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
