import fc from "fast-check";
import { expect, test } from "vitest";
import { finish } from "../text/index.ts";
import { outlineJson } from "./json-outline.ts";
import { parseJsonSteps } from "./parse-json-steps.ts";

/** What came of parsing, and of its failing. */
function attempt(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch (error) {
    return error instanceof SyntaxError ? "not JSON" : error;
  }
}

const inPieces = (text: string, piece: number) =>
  attempt(() => finish(parseJsonSteps(text, finish(outlineJson(text, piece)))));

const texts = fc
  .json({ maxDepth: 5 })
  .chain((json) => fc.constantFrom(json, `[${json},${json}]`, `{"a":[ ${json} ,${json},1 ],"b":[${json}]}`));

test("EX55 law: in pieces of any length a text is what it is at once", () => {
  let long = 0;
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 20 }), (text, piece) => {
      long += finish(outlineJson(text, piece)).longLists.length > 0 ? 1 : 0;
      expect(inPieces(text, piece)).toEqual({ value: JSON.parse(text) });
    }),
    { numRuns: 500 },
  );
  expect(long).toBeGreaterThan(50);
});

test("EX55 law: what is not JSON at once is not in pieces", () => {
  const change = fc.record({
    at: fc.nat(),
    length: fc.nat(3),
    put: fc.constantFrom("", ",", " ", "[", "]", "{", "}", '"', "1"),
  });
  fc.assert(
    fc.property(texts, change, fc.integer({ min: 1, max: 8 }), (text, { at, length, put }, piece) => {
      const from = at % (text.length + 1);
      const changed = text.slice(0, from) + put + text.slice(from + length);
      expect(inPieces(changed, piece)).toEqual(attempt(() => JSON.parse(changed)));
    }),
    { numRuns: 1_000 },
  );
});

test.each(["[1,,2,3,4,5]", "[1,2,3,4,5,]", "[,1,2,3,4]", "[1,2, ,4,5]", '["a","b"}', "[[1,2],[3,4]"])(
  "EX55 %s is not JSON in pieces either",
  (text) => {
    expect(attempt(() => JSON.parse(text))).toBe("not JSON");
    expect(inPieces(text, 2)).toBe("not JSON");
  },
);

test("EX55 what a file says is never taken for one of its lists", () => {
  const text = '[["list 0"],["list -0"],["list 1"],[1,2,3,4,5,6,7,8,9,10,11]]';
  expect(inPieces(text, 9)).toEqual({ value: JSON.parse(text) });
});

test("EX18 a long file takes many steps", () => {
  const text = JSON.stringify({
    annotations: Array.from({ length: 40_000 }, (_, at) => ({ at, words: "The mayor" })),
  });
  expect([...parseJsonSteps(text, finish(outlineJson(text)))].length).toBeGreaterThan(4);
});
