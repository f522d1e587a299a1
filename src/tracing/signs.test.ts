import { expect, test } from "vitest";
import { traceQuote } from "./index.ts";

const text = "It goes against all of “the mission.”² That is one reason for us, and no other.³";

test.each([
  ["between words", "against all of “the mission.”2 That is one reason"],
  ["at the end", "It goes against all of “the mission.”2"],
  ["at the start", "2 That is one reason for us"],
  ["at the end of the text", "one reason for us, and no other.3"],
])("TR30 the sign of a note counts for nothing as a plain digit too: %s", (_name, words) => {
  expect(traceQuote(words, [{ id: "source", text }], "source")).toMatchObject({
    verdict: "verbatim",
    flags: [],
    matches: [{ share: 1 }],
  });
});

test.each([
  ["another number", "against all of “the mission.”3 That is one reason"],
  ["a number where no note stands", "That is 2 one reason for us"],
  ["a number beside words that were put in", "all of “the mission.” 2 times That is one reason for us"],
])("TR34 %s is altered", (_name, words) => {
  expect(traceQuote(words, [{ id: "source", text }], "source")).toMatchObject({
    verdict: "altered",
    flags: expect.arrayContaining(["number"]),
  });
});
