import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "./any-text.cases.ts";
import { createVocabulary, fold, type Tokens, tokenSteps, unknownToken } from "./index.ts";

function tokensOf(text: string, vocabulary = createVocabulary()): Tokens {
  const steps = tokenSteps(text, vocabulary.learn);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function shown(text: string): string[] {
  const { starts, ends } = tokensOf(text);
  return [...starts].map((start, index) => text.slice(start, ends[index]));
}

describe("tokens", () => {
  test.each([
    ["TX22 words", "The mayor said: “Don’t!”", ["The", "mayor", "said", ":", "“", "Don’t", "!", "”"]],
    ["TX22 numbers", "1,000.5% of $12, 3.", ["1,000.5", "%", "of", "$", "12", ",", "3", "."]],
    ["TX22 dashes and dots", "a--b … c... d. .", ["a", "--", "b", "…", "c", "...", "d", ".", "."]],
    ["TX22 hyphens", "co-op", ["co", "-", "op"]],
    ["TX22 a script without spaces", "日本語 です", ["日", "本", "語", "で", "す"]],
    ["TX21 marks and soft hyphens belong to their word", "e\u0301t\u00ade\u0301", ["e\u0301t\u00ade\u0301"]],
    ["TX21 a mark without a letter", "a \u0301 b", ["a", "\u0301", "b"]],
    ["TX21 emoji", "🇺🇸 ok", ["🇺", "🇸", "ok"]],
    ["TX21 right to left", "שלום עולם", ["שלום", "עולם"]],
    ["TX21 nothing to be seen", " \n\u200d\u00ad", []],
  ])("%s", (_name, text, tokens) => {
    expect(shown(text)).toEqual(tokens);
  });

  test.each([
    ["“Don’t” – ok…", '"don\'t"  -\nOK...'],
    ["cafe\u0301", "café"],
    ["infor\u00admation\u00a0desk", "information desk"],
    ["“ a ”", "“a”"],
  ])("TX21 alike when folded: %s", (one, other) => {
    const vocabulary = createVocabulary();
    expect(tokensOf(one, vocabulary).ids).toEqual(tokensOf(other, vocabulary).ids);
  });

  test("TX21 law: in order, apart, and nothing visible between", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { ids, starts, ends } = tokensOf(text);
        expect([ids.length, ends.length]).toEqual([starts.length, starts.length]);
        const edges = [0, ...[...starts].flatMap((start, index) => [start, ends[index] ?? 0])];
        expect(edges).toEqual(edges.toSorted((a, b) => a - b));
        expect([...starts].filter((start, index) => start === ends[index])).toEqual([]);
        const between = [...starts, text.length].map((start, index) =>
          text.slice(ends[index - 1] ?? 0, start),
        );
        expect(between.filter((part) => fold(part).trim() !== "")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("TX21 a vocabulary that only looks up learns nothing", () => {
    const vocabulary = createVocabulary();
    tokensOf("the mayor", vocabulary);
    expect([vocabulary.know("Mayor"), vocabulary.know("governor"), vocabulary.know("\u00ad")]).toEqual([
      vocabulary.learn("mayor"),
      unknownToken,
      null,
    ]);
    expect(vocabulary.size()).toBe(2);
  });
});
