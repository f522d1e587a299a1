import { expect, test } from "vitest";
import { fold } from "../text/index.ts";
import { annotationWith } from "./annotation.cases.ts";
import { matchesQuery } from "./matches-query.ts";

const annotation = annotationWith({
  note: "Is that “fair”?",
  attributes: { speaker: "Luke Bronin", chain: ["NBC", "a Spokeswoman"] },
});

test.each(["mayor", "MAYOR", 'that "fair"', "bronin", "spokeswoman", ""])("RE17 finds %j", (query) => {
  expect(matchesQuery(annotation, fold(query))).toBe(true);
});

test.each(["governor", "mayor is", "NBC a", "speaker", "mayor\nis"])("RE17 does not find %j", (query) => {
  expect(matchesQuery(annotation, fold(query))).toBe(false);
});
