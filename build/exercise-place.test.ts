import { expect, test } from "vitest";
import { exercisePlace as inApp } from "../src/exchange/exercise-place.ts";
import { exercisePlace } from "./exercise-place.mjs";

test("the build leaves the place for an exercise that the app looks for", () => {
  expect(exercisePlace).toBe(inApp);
});
