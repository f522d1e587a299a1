import { expect, test } from "vitest";
import { fiveSources, placeIn } from "./five-sources.cases.ts";
import { createQuoteTracer, reversedQuotes, type TracedQuote } from "./index.ts";
import { letterQuotes } from "./letter-quotes.cases.ts";

const tracer = createQuoteTracer(fiveSources, "002");

function traced(article: string, words: string): TracedQuote {
  const place = placeIn(article, words);
  return { ...place, trace: tracer.trace(words, place) };
}

const quotes = letterQuotes.map(({ article, words }) => traced(article, words));

test("TR49 an article gives two sentences of the letter in reverse order", () => {
  const found = reversedQuotes("002", quotes.toReversed());
  const [pair, ...others] = found.filter(({ first }) => first.id === "000");
  expect(others).toEqual([]);
  expect(pair).toEqual({ first: quotes[1], second: quotes[2] });
  // A reader's comment takes up what the report quoted first.
  expect(found.filter(({ second }) => second.id === "001")).toEqual([
    { first: quotes[6], second: quotes[7] },
  ]);
});

test("TR49 quotes of other texts, and those that stand elsewhere, have no order", () => {
  expect(reversedQuotes("002", quotes.slice(0, 2))).toEqual([]);
  expect(reversedQuotes("003", quotes)).toEqual([]);
  const [one, other] = [quotes[1], quotes[2]];
  expect(one && other && reversedQuotes("002", [one, { ...other, id: "another" }])).toEqual([]);
  const elsewhere = traced("000", "“I thought he was going to kill me,”");
  expect(reversedQuotes("002", [...quotes.slice(0, 2), elsewhere])).toEqual([]);
});
