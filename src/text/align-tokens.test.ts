import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignTokens } from "./index.ts";

/** Rows of tokens as letters. */
function row(letters: string): Uint32Array {
  return Uint32Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** The second row under the first, with `-` where a token of the first has none. */
function aligned(first: string, second: string, at = 0, slack = 4): string {
  return [...alignTokens(row(first), row(second), at, slack).places]
    .map((place) => second[place] ?? "-")
    .join("");
}

/** The fewest changes that turn the first row into some stretch of the second, by the plain table of Sellers. */
function fewest(first: string, second: string): number {
  let costs = Array.from({ length: second.length + 1 }, () => 0);
  for (const [index, token] of [...first].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= second.length; at++) {
      const exchanged = (costs[at - 1] ?? 0) + (second[at - 1] === token ? 0 : 1);
      next.push(Math.min(exchanged, (costs[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    costs = next;
  }
  return Math.min(...costs);
}

describe("TX23 alignment", () => {
  test.each([
    ["the same", "abc", "xabcx", 1, "abc"],
    ["farther than expected", "abc", "xxxabc", 0, "abc"],
    ["one exchanged", "abcd", "abXd", 0, "abXd"],
    ["one put in", "abcd", "abXcd", 0, "abcd"],
    ["one taken out", "abcd", "acd", 0, "a-cd"],
    ["the last exchanged, at the end", "abcd", "abcX", 0, "abcX"],
    ["before the text", "abc", "bc", -1, "-bc"],
  ])("%s", (_name, first, second, at, shown) => {
    expect(aligned(first, second, at)).toBe(shown);
  });

  test("law: no other alignment is cheaper, and it goes forward", () => {
    const letters = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, letters, (one, other) => {
        const [first, second] = [one.join(""), other.join("")];
        const { places, cost } = alignTokens(row(first), row(second), 0, 30);
        expect(cost).toBe(fewest(first, second));
        const found = [...places].filter((place) => place !== -1);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        expect(found.every((place) => place >= 0 && place < second.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
