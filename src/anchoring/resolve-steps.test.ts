import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySpan, anyText } from "./any-text.cases.ts";
import { createResolver, describe as describeSpan, resolve, resolveSteps, type Selector } from "./index.ts";
import { indexSteps } from "./text-index.ts";
import { searchOf } from "./text-search.ts";

/** What the steps return, and the shares that they told. */
function run<Result>(steps: Generator<number, Result, void>): { result: Result; shares: number[] } {
  const shares: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) shares.push(step.value);
  return { result: step.value, shares };
}

function written(selectors: readonly Selector[], textHash: string) {
  return selectors.map((selector) => ({ textHash, selector }));
}

/** Selectors of any texts: most of them fit nowhere on another one, some in several places. */
const anySelectors = fc.array(
  anySpan.map(({ text, span }) => describeSpan(text, span)),
  { maxLength: 30 },
);

describe("resolveSteps", () => {
  test("AN16 law: on another version each becomes what it becomes alone, and is described anew", () => {
    fc.assert(
      fc.property(anySelectors, anyText, (selectors, text) => {
        const { result } = run(resolveSteps({ text, hash: "today" }, written(selectors, "then")));
        const alone = selectors.map((selector) => {
          const resolution = resolve(text, selector);
          const { span } = resolution;
          return { ...resolution, selector: span && describeSpan(text, span) };
        });
        expect(result).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });

  test("AN16 law: an index finds the places that the text has, in the same order", () => {
    const anyWords = fc.oneof(
      anyText.map((text) => text.slice(0, 12)).filter((words) => words !== ""),
      fc.constantFrom("e", "he", "sai", "said", "5% no ", "\ud83d", "\n\n"),
    );
    fc.assert(
      fc.property(
        anyText,
        anyWords,
        fc.integer({ min: -20, max: 200 }),
        fc.nat({ max: 5 }),
        (text, words, near, most) => {
          const { result: index } = run(indexSteps(text));
          expect(index.nearest(words, near, most)).toEqual(searchOf(text).nearest(words, near, most));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(["no", "none"])("AN16 of two places that are equally near the left comes first: %s", (words) => {
    const text = `${words} yy ${words}`;
    const far = words.length + 4;
    const { result: index } = run(indexSteps(text));
    expect(index.nearest(words, far / 2, 2)).toEqual([0, far]);
    expect(searchOf(text).nearest(words, far / 2, 2)).toEqual([0, far]);
  });

  test("AN16 the index serves all batches", () => {
    const text = "New. The mayor said that the raids would not help.";
    const before = "The mayor said that the raids would not help.";
    const resolver = createResolver({ text, hash: "today" });
    for (const start of [4, 28]) {
      const selector = describeSpan(before, { start, end: start + 5 });
      const { result, shares } = run(resolver(written([selector], "then")));
      if (start === 4) expect(shares.length).toBeGreaterThan(1);
      else expect(shares).toHaveLength(1);
      expect(result).toMatchObject([{ state: "moved", span: { start: start + 5, end: start + 10 } }]);
    }
  });

  test("AN17 on the text that it was made on the position decides, whatever its context", () => {
    const text = "One: 5% here. Two: 5% there.";
    const selector = { start: 19, end: 21, exact: "5%", prefix: "nothing like it ", suffix: " nor this" };
    expect(run(resolveSteps({ text, hash: "same" }, written([selector], "same"))).result).toMatchObject([
      { state: "anchored", span: { start: 19, end: 21 }, candidates: [], differences: [], selector },
    ]);
    expect(run(resolveSteps({ text, hash: "other" }, written([selector], "same"))).result).toMatchObject([
      { state: "ambiguous", span: null, selector: null },
    ]);
  });

  test("AN17 where the words don't stand at their position, even a known text is searched", () => {
    const text = "Then the mayor said";
    const selector = { start: 2, end: 7, exact: "mayor", prefix: "the ", suffix: " said" };
    expect(run(resolveSteps({ text, hash: "same" }, written([selector], "same"))).result).toMatchObject([
      { state: "moved", span: { start: 9, end: 14 }, selector: { exact: "mayor" } },
    ]);
  });

  test("AN14 AN16 a selector without words is refused; no selectors give nothing", () => {
    const selector = { start: 0, end: 0, exact: "", prefix: "", suffix: "the" };
    const here = { text: "the mayor", hash: "same" };
    expect(() => run(resolveSteps(here, written([selector], "same")))).toThrow(RangeError);
    expect(run(resolveSteps(here, []))).toEqual({ result: [], shares: [] });
  });

  test("AN18 a step is small, and shares never fall", () => {
    const text = "The mayor said that the raids would not help. ".repeat(5_000);
    const selectors = Array.from({ length: 1_000 }, (_, n) => ({
      start: n,
      end: n + 5,
      exact: "mayor",
      prefix: "",
      suffix: "",
    }));
    const { shares } = run(resolveSteps({ text, hash: "today" }, written(selectors, "then")));
    expect(shares.length).toBeGreaterThanOrEqual(selectors.length / 10 + (2 * text.length) / 32_768);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});
