import { expect, test } from "vitest";
import { barPath, ribbonPath } from "./ribbon.ts";

test("a ribbon goes from one place to the other, and back", () => {
  expect(ribbonPath([10, 40], [100, 130], 60, 500)).toBe("M5 10C30 10 30 100 55 100V130C30 130 30 40 5 40Z");
});

test("it is drawn while one of the places is in sight, and no farther out than needed", () => {
  expect(ribbonPath([10, 40], [90_000, 90_300], 60, 500)).toBe(
    "M5 10C30 10 30 900 55 900V902C30 902 30 40 5 40Z",
  );
  expect(ribbonPath([-90, -40], [-300, -20], 60, 500)).toBeNull();
  expect(ribbonPath([510, 600], [700, 900], 60, 500)).toBeNull();
});

test("a bar stands beside the part of a passage that is in sight", () => {
  expect(barPath([10, 40], 55, 500)).toBe("M55 10h5V40h-5Z");
  expect(barPath([510, 600], 55, 500)).toBeNull();
});
