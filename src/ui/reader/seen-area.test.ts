import { describe, expect, test } from "vitest";
import { seenArea } from "./seen-area.ts";

const phone = { offsetLeft: 0, offsetTop: 0, height: 800, scale: 1 };

describe("seenArea", () => {
  test("a keyboard: what is above it", () => {
    expect(seenArea({ ...phone, height: 460 }, 800)).toEqual({ left: 0, end: 460, shrink: 1 });
  });

  test("a keyboard over a page that was moved up for the field that is written in", () => {
    expect(seenArea({ ...phone, offsetTop: 200, height: 460 }, 800)).toEqual({
      left: 0,
      end: 660,
      shrink: 1,
    });
  });

  test.each([800, 744, 850])("no keyboard, a window of %d in which the browser has its bars", (height) => {
    expect(seenArea(phone, height)).toBeNull();
  });

  test("zoomed in, a box goes to the corner that is seen and keeps its size", () => {
    const zoomed = { offsetLeft: 120, offsetTop: 300, height: 400, scale: 2 };
    expect(seenArea(zoomed, 800)).toEqual({ left: 120, end: 700, shrink: 0.5 });
  });
});
