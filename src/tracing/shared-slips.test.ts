import { expect, test } from "vitest";
import { traceQuote } from "./quote-tracer.ts";

const letter = { id: "letter", text: "The raids will not make the streets of our city any safer." };
const report = { id: "report", text: "He wrote that the raids will make the streets of our city any safer." };

test("TR36 a text that leaves out the same words has the slip too, one that has them hasn't", () => {
  const echo = { id: "echo", text: "Raids? “The raids will not make the streets of our city any safer.”" };
  const words = "the raids will make the streets of our city any safer";
  const trace = traceQuote(words, [letter, report, echo], "letter");
  expect(trace).toMatchObject({ verdict: "altered", flags: ["negation"], sharedSlips: ["report"] });
});

test("TR36 a text that has the exchanged word has the slip too", () => {
  const copy = { id: "copy", text: "The raids will not make the streets of our town any safer." };
  const other = { id: "other", text: "The raids will not make the streets of our state any safer." };
  const words = "The raids will not make the streets of our town any safer";
  const trace = traceQuote(words, [letter, copy, other], "letter");
  expect(trace).toMatchObject({ verdict: "altered", sharedSlips: ["copy"] });
});
