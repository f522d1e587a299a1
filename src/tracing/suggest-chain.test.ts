import { expect, test } from "vitest";
import { placeIn, sourceText } from "./five-sources.cases.ts";
import { suggestChain } from "./index.ts";

test.each<readonly [article: string, words: string, chain: string[]]>([
  ["000", "“about making sure no one in our community", ["Joseph Wenzel of Eyewitness News", "Bronin"]],
  ["000", "“The Hartford Commission on Refugee", ["Wenzel", "Mui Mui Hin-McCormick"]],
  ["000", "“misrepresent their identity again", ["Bronin"]],
  ["001", "“are targeted to prioritize people", ["ICE"]],
  ["003", "“The message is loud and clear", ["Ana Maria Rivera-Forastieri"]],
  ["004", "“I thought he was going to kill me,”", []],
])("TR50 %s %s", (article, words, chain) => {
  const text = sourceText(article);
  const { start } = placeIn(article, words);
  expect(suggestChain(text, { start, end: text.indexOf("”", start) + 1 })).toEqual(chain);
});

test.each<readonly [marked: string, chain: string[]]>([
  ["“[[We will act,]]” said the spokesman Bryan Wilcox.", ["Bryan Wilcox"]],
  ["“[[We will act,]]” Ana Ruiz said, according to the Journal.", ["Journal", "Ana Ruiz"]],
  ["The Post reported that Ana Ruiz wrote: “[[We will act.]]”", ["Post", "Ana Ruiz"]],
  ["“Never,” Paul said. It was late. “[[We will act,]]” she said.", []],
  ["It was late. [[We will act.]]", []],
])("TR50 %s", (marked, chain) => {
  const start = marked.indexOf("[[");
  const end = marked.indexOf("]]") - 2;
  expect(suggestChain(marked.replace("[[", "").replace("]]", ""), { start, end })).toEqual(chain);
});

test("TR50 a place that is not in the text is a RangeError", () => {
  expect(() => suggestChain("short", { start: 2, end: 90 })).toThrow(RangeError);
});
