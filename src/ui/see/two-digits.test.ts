import { expect, test } from "vitest";
import { twoDigits } from "./two-digits.ts";

test("a figure has two digits, and no sign where it rounds to nothing", () => {
  expect([0.125, -0.25, -0.004, -0, 1].map(twoDigits)).toEqual(["0.13", "-0.25", "0.00", "0.00", "1.00"]);
});
