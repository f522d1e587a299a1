import { expect, test } from "vitest";
import { flip, offset, placeBox, shift } from "./small-floating.mjs";

const room = { left: 0, top: 0, right: 800, bottom: 600 };
const box = { width: 200, height: 40 };
const wishes = [offset(10), flip({ padding: 64 }), shift({ padding: 8, crossAxis: true })];

function anchorAt(left: number, top: number, width = 100, height = 20) {
  return { left, top, right: left + width, bottom: top + height, width };
}

const options = { middle: true, wishes, height: 600 };

test.each([
  ["in the middle below", anchorAt(350, 300), { left: 300, top: 330 }],
  ["above where there is no room below", anchorAt(350, 500), { left: 300, top: 450 }],
  ["away from the left edge", anchorAt(0, 300), { left: 8, top: 330 }],
  ["away from the right edge", anchorAt(750, 300), { left: 592, top: 330 }],
  ["in sight beside what is higher than the window", anchorAt(350, -50, 100, 700), { left: 300, top: 552 }],
])("a box stands %s", (_, anchor, place) => {
  expect(placeBox(anchor, box, room, options)).toEqual(place);
});

test("a box stands where its anchor begins, and within what it is to be kept to", () => {
  const asMenu = { middle: false, wishes: [offset(8), flip(), shift({ padding: 8 })], height: 600 };
  expect(placeBox(anchorAt(350, 300), box, room, asMenu)).toEqual({ left: 350, top: 328 });
  const narrow = { ...room, left: 400, right: 700 };
  expect(placeBox(anchorAt(350, 300), box, narrow, options)).toEqual({ left: 408, top: 330 });
});
