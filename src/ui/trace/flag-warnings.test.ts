import { expect, test } from "vitest";
import type { Flag, WordChange } from "../../tracing/index.ts";
import { flagWarnings } from "./flag-warnings.ts";

const text = "will not improve 12 things";
const quote = "may improve 18 things";

function change(
  kind: WordChange["kind"],
  was: string,
  now: string,
  weights: WordChange["weights"],
): WordChange {
  const spanOf = (whole: string, words: string) => {
    const start = words === "" ? 0 : whole.indexOf(words);
    return { start, end: start + words.length };
  };
  return { kind, a: spanOf(text, was), b: spanOf(quote, now), weights };
}

const none: readonly Flag[] = [];

test.each([
  [change("dropped", "not ", "", ["negation"]), "A negation was left out: “not”"],
  [change("swapped", "12", "18", ["number"]), "A number differs: “12” in the source, “18” in the quote"],
  [
    change("swapped", "will not", "may", ["negation", "modal"]),
    "A negation and a modal verb differ: “will not” in the source, “may” in the quote",
  ],
  [change("added", "", "may ", ["modal"]), "A modal verb was put in: “may”"],
])("%j is told in a sentence", (one, sentence) => {
  expect(flagWarnings(quote, text, { changes: [one], flags: none, leftOut: [] })).toEqual([sentence]);
});

test("a change that weighs nothing is no warning", () => {
  const changes = [change("dropped", "things", "", [])];
  expect(flagWarnings(quote, text, { changes, flags: none, leftOut: [] })).toEqual([]);
});

test("what the marked gaps hold is told beside what the changes hold, once", () => {
  const changes = [change("dropped", "not ", "", ["negation"])];
  const flags: readonly Flag[] = ["negation", "condition"];
  expect(flagWarnings(quote, text, { changes, flags, leftOut: [{ start: 0, end: 4 }] })).toEqual([
    "A negation was left out: “not”",
    "A condition is among the words left out",
  ]);
});
