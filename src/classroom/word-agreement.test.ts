import fc from "fast-check";
import { expect, test } from "vitest";
import { manyRaterAgreement, nominalAlpha, tokenCounts } from "./index.ts";
import { sumsOf } from "./intervals-of-sums.ts";
import { readings } from "./readings.cases.ts";
import { type WordCounts, wordAgreement, wordCounts, wordsBySentence } from "./word-agreement.ts";

const text = "One two three. Four five, six! Seven eight. ";

test("CL100 law: figures from counts of sentences are those of the words one by one", () => {
  fc.assert(
    fc.property(readings(["quote"]), (layers) => {
      const ready = wordsBySentence(text);
      const items = tokenCounts(ready.words, layers);
      const sums = sumsOf(wordCounts(ready, layers)) as unknown as WordCounts;
      const { alpha, kappa, ac1 } = wordAgreement(sums, layers.length);
      const many = manyRaterAgreement(items);
      for (const [value, expected] of [
        [alpha, nominalAlpha(items).alpha],
        [kappa, many.kappa],
        [ac1, many.ac1],
      ] as const) {
        if (expected === null) expect(value).toBeNull();
        else expect(value).toBeCloseTo(expected, 9);
      }
    }),
  );
});

test("CL100 each word is in one sentence; one without words has no counts", () => {
  const { words, ends } = wordsBySentence("One two. … Three.");
  expect(words).toHaveLength(3);
  expect(ends).toEqual([2, 3]);
  expect(wordsBySentence("")).toEqual({ words: [], ends: [] });
  expect(wordAgreement([0, 0, 0], 2)).toEqual({ alpha: null, kappa: null, ac1: null });
});
