import { expect, test } from "vitest";
import { surroundingsOf } from "./surroundings.ts";

const text = "First comes this. Then the mayor said so, and left. Nobody asked. The end.";

function around(words: string, of = text) {
  const start = of.indexOf(words);
  return surroundingsOf(of, { start, end: start + words.length });
}

test("words stand in their sentence, between the one before and the one after", () => {
  expect(around("mayor said")).toEqual({
    before: "First comes this. Then the ",
    words: "mayor said",
    after: " so, and left. Nobody asked.",
  });
});

test("at the ends of the text there is less, and long neighbours are left out", () => {
  expect(around("First")).toMatchObject({
    before: "",
    after: " comes this. Then the mayor said so, and left.",
  });
  expect(around("end.")).toMatchObject({ before: "Nobody asked. The ", after: "" });
  const long = `${"very ".repeat(100)}long. Then this. ${"Very ".repeat(100)}long.`;
  expect(around("this", long)).toEqual({ before: "Then ", words: "this", after: "." });
});
