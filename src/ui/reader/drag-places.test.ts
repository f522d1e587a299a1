import { describe, expect, test } from "vitest";
import { edgeScroll, loupePlace } from "./drag-places.ts";

const room = { top: 50, bottom: 450, width: 390 };
const size = { width: 200, height: 60 };

describe("loupePlace", () => {
  test.each([
    ["above the finger", { x: 195, y: 300 }, { top: 290, bottom: 320 }, { left: 95, top: 196 }],
    ["above the line", { x: 195, y: 300 }, { top: 240, bottom: 270 }, { left: 95, top: 172 }],
    [
      "below, where there is no room above",
      { x: 195, y: 120 },
      { top: 90, bottom: 120 },
      { left: 95, top: 164 },
    ],
    ["below the line", { x: 195, y: 80 }, { top: 100, bottom: 130 }, { left: 95, top: 138 }],
    ["within the left edge", { x: 10, y: 300 }, { top: 290, bottom: 320 }, { left: 8, top: 196 }],
    ["within the right edge", { x: 385, y: 300 }, { top: 290, bottom: 320 }, { left: 182, top: 196 }],
  ])("%s", (_, finger, line, place) => {
    expect(loupePlace(finger, line, size, room)).toEqual(place);
  });
});

describe("edgeScroll", () => {
  test.each([
    ["in the middle", 250, 0],
    ["where scrolling begins", 394, 0],
    ["nearer to the lower edge", 422, 4],
    ["at the lower edge", 450, 8],
    ["below it", 700, 8],
    ["near to the upper edge", 78, -4],
    ["above it", 0, -8],
  ])("%s", (_, y, by) => {
    expect(edgeScroll(y, room)).toBe(by);
  });

  test("where little of the text is seen, there is a middle still", () => {
    expect(edgeScroll(100, { top: 60, bottom: 140 })).toBe(0);
  });
});
