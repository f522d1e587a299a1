import { expect, test } from "vitest";
import { caseOf } from "./cases.mjs";
import { createFigures } from "./figures.mjs";
import { judge, sources } from "./targets.mjs";

const static1 = caseOf("static", 1_000_000, 0);
const lateral1 = caseOf("lateral", 1_000_000, 10_000);

/** Figures in which each of these was measured once. */
function figuresOf(...noted: [one: ReturnType<typeof caseOf>, measure: string, value: number][]) {
  const figures = createFigures();
  for (const [one, measure, value] of noted) figures.note(one, measure, value);
  return figures;
}

function judged(figures: ReturnType<typeof createFigures>, words: string) {
  const found = judge(figures.middle).find(({ name }) => name.includes(words));
  return found && [found.shownValue, found.shownLimit, found.verdict];
}

test("what wasn't measured is neither met nor missed", () => {
  const verdicts = judge(createFigures().middle).map(({ verdict }) => verdict);
  expect(new Set(verdicts)).toEqual(new Set(["not measured"]));
});

test("opening is held against all of the static page, not its first paragraph", () => {
  const figures = figuresOf([static1, "first", 100], [static1, "all", 400], [lateral1, "first", 400]);
  expect(judged(figures, "1 MB, 10,000: first screen")).toEqual(["1.00 x", "at most 1.00 x", "met"]);
  figures.note(lateral1, "first", 420);
  expect(judged(figures, "1 MB, 10,000: first screen")).toEqual(["1.02 x", "at most 1.00 x", "not met"]);
});

test("Recogito counts by its quickest mode that was measured, and must be slower", () => {
  const figures = figuresOf(
    [lateral1, "all", 500],
    [caseOf("recogito-spans", 1_000_000, 10_000), "all", 9_000],
    [caseOf("recogito-ranges", 1_000_000, 10_000), "all", 1_000],
  );
  expect(judged(figures, "Recogito")).toEqual(["2.00 x", "at least 3.00 x", "not met"]);
});

test("a start with records is held against the start with none", () => {
  const figures = figuresOf([sources, "cold", 500], [sources, "storedSpread", 640]);
  expect(judged(figures, "over all five sources")).toEqual(["140 ms", "at most 150 ms", "met"]);
});

test("the limit of memory follows the static page's", () => {
  const figures = figuresOf([static1, "heap", 2e6], [lateral1, "heap", 15e6]);
  expect(judged(figures, "JavaScript's heap")).toEqual(["15.0 MB", "at most 14.0 MB", "not met"]);
});
