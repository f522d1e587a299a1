import { expect, test } from "vitest";
import { exponent, median, percentile } from "./statistics.mjs";

test("the median is the middle value, or the mean of the two in the middle", () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test("the median of runs that were given up is no number of milliseconds", () => {
  expect(median([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
});

test("a percentile is the smallest value that so many don't exceed", () => {
  const frames = Array.from({ length: 100 }, (_, index) => index + 1).reverse();
  expect(percentile(frames, 0.95)).toBe(95);
  expect(percentile([7], 0.95)).toBe(7);
  expect(percentile([], 0.95)).toBeNaN();
});

test("the exponent tells by which power of the size a value grows", () => {
  const from = { size: 100_000, value: 20 };
  expect(exponent(from, { size: 3_200_000, value: 20 })).toBe(0);
  expect(exponent(from, { size: 3_200_000, value: 640 })).toBeCloseTo(1);
  expect(exponent(from, { size: 3_200_000, value: 20 * 32 * 32 })).toBeCloseTo(2);
});

test("without two values above 0 there is no exponent", () => {
  const from = { size: 100_000, value: 0 };
  expect(exponent(from, { size: 3_200_000, value: 20 })).toBeNaN();
  expect(exponent(from, { size: 3_200_000, value: Number.NaN })).toBeNaN();
});
