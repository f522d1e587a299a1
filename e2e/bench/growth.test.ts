import { expect, test } from "vitest";
import { caseOf } from "./cases.mjs";
import { createFigures } from "./figures.mjs";
import { growthOf } from "./growth.mjs";

const small = caseOf("mark-js", 100_000, 1_000);
const large = caseOf("mark-js", 3_200_000, 1_000);

function growthOfAll(from: number, to: number) {
  const figures = createFigures();
  figures.note(small, "all", from);
  figures.note(large, "all", to);
  return growthOf(figures, [small, large])[0]?.exponents.find(({ measure }) => measure === "all");
}

test("growth is told from 100 kB to 3.2 MB", () => {
  expect(growthOfAll(100, 3_200)?.exponent).toBeCloseTo(1);
});

test("where the long text was given up, growth is at least as the limit says", () => {
  const grown = growthOfAll(60_000 / 32, Number.POSITIVE_INFINITY);
  expect(grown?.exponent).toBeCloseTo(1);
  expect(grown?.atLeast).toBe(true);
});

test("a measure that a subject doesn't have has no growth", () => {
  const growth = growthOf(createFigures(), [large])[0]?.exponents ?? [];
  expect(growth.length).toBeGreaterThan(5);
  expect(growth.every(({ exponent }) => Number.isNaN(exponent))).toBe(true);
});
