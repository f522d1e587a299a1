import { expect, test } from "vitest";
import { sourceNoun } from "./source-nouns.ts";

test.each([
  ["Letter of Mayor Luke A. Bronin to ICE", "primary", "the letter"],
  ["letters to the editor", "opinion", "the article"],
  ["The city’s budget", "primary", "the primary source"],
  ["Hartford’s mayor writes to ICE", "report", "the report"],
  ["Page 1", "other", "the text"],
] as const)("%s, %s, is called %s", (title, kind, noun) => {
  expect(sourceNoun({ title, kind })).toBe(noun);
});
