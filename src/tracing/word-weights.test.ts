import { expect, test } from "vitest";
import { traceQuote } from "./index.ts";

const text = "He called it an un-American act of a few, and the rest of it a well-meant mistake.";

test.each([
  ["taken away", "called it an American act of a few", ["negation"]],
  ["put in", "the rest of it an un-meant mistake", ["negation"]],
  ["put in before a word", "called it an un-American un-act of a few", ["negation"]],
])("TR34 a prefix with a hyphen that is %s is a negation", (_name, words, flags) => {
  expect(traceQuote(words, [{ id: "source", text }], "source")).toMatchObject({ verdict: "altered", flags });
});

test("TR34 the first part of another word with a hyphen is none", () => {
  const words = "and the rest of it a meant mistake";
  expect(traceQuote(words, [{ id: "source", text }], "source")).toMatchObject({
    verdict: "altered",
    flags: [],
  });
});
