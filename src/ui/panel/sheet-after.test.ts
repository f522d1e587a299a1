import { describe, expect, test } from "vitest";
import { sheetAfter } from "./sheet-after.ts";

describe("sheetAfter", () => {
  test.each([
    ["half", 20, "half"],
    ["half", -20, "half"],
    ["half", -90, "full"],
    ["half", 160, null],
    ["full", 20, "full"],
    ["full", -200, "full"],
    ["full", 120, "half"],
    ["full", 320, null],
  ] as const)("%s of 450 pixels, pulled by %d, becomes %s", (size, pull, after) => {
    expect(sheetAfter(size, pull, 450)).toBe(after);
  });
});
