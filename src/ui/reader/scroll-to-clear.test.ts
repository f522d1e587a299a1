import { describe, expect, test } from "vitest";
import { scrollToClear } from "./scroll-to-clear.ts";

const free = { top: 60, bottom: 700 };

describe("scrollToClear", () => {
  test.each([
    ["in sight", { top: 100, bottom: 130 }, 0],
    ["under the lower bar", { top: 690, bottom: 720 }, 20],
    ["under the upper bar", { top: 40, bottom: 70 }, -20],
    ["as high as what is seen", { top: 80, bottom: 720 }, 20],
  ])("words %s", (_, words, by) => {
    expect(scrollToClear(words, words, free)).toBe(by);
  });

  test.each([
    ["below", { top: 780, bottom: 810 }, 110],
    ["above", { top: -30, bottom: 0 }, -90],
    ["between", { top: 300, bottom: 330 }, 0],
  ])("of more words than are seen, the line at which they end %s", (_, line, by) => {
    expect(scrollToClear({ top: -30, bottom: 810 }, line, free)).toBe(by);
  });
});
