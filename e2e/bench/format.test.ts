import { expect, test } from "vitest";
import { megabytes, ms, textSize, times } from "./format.mjs";

test("milliseconds have a decimal while it matters", () => {
  expect([9.94, 99.96, 100.4, 1234.5].map(ms)).toEqual(["9.9 ms", "100.0 ms", "100 ms", "1235 ms"]);
});

test("what was given up or not measured is no figure", () => {
  expect(ms(Number.POSITIVE_INFINITY)).toBe("> 60 s");
  expect(ms(Number.NaN)).toBe("-");
  expect(megabytes(Number.NaN)).toBe("-");
});

test("a ratio to what was given up is at least that of the limit", () => {
  expect(times(300, 200)).toBe("1.50 x");
  expect(times(3_000, 200)).toBe("15 x");
  expect(times(Number.POSITIVE_INFINITY, 1_000)).toBe("> 60 x");
  expect(times(300, Number.NaN)).toBe("-");
  expect(times(300, Number.POSITIVE_INFINITY)).toBe("-");
});

test("sizes are in the unit in which they are spoken of", () => {
  expect([10_000, 1_000_000, 3_200_000].map(textSize)).toEqual(["10 kB", "1 MB", "3.2 MB"]);
});
