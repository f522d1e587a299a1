import { expect, test } from "vitest";
import { rareReference } from "./rare-reference.ts";
import { readMarkdown } from "./read-markdown.ts";

const rare = (markdown: string) => rareReference(markdown, readMarkdown(markdown).text);

test.each([
  ["Rock &amp; roll &mdash; &copy; 1956", null],
  ["A &rarr; B", "&rarr;"],
  ["`&rarr;` is an arrow, &hellip;", null],
  ["`&rarr;` is written &rarr;", "&rarr;"],
  ["R&D; and &nothing;", null],
])("SO90 of the characters that %j names, %j is one that only the whole list knows", (markdown, found) => {
  expect(rare(markdown)).toBe(found);
});
