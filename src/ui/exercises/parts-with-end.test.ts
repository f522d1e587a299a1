import { expect, test } from "vitest";
import { partsWithEnd } from "./parts-with-end.ts";

const parts = [
  { start: 10, end: 40 },
  { start: 60, end: 90 },
];

test.each([
  [
    "begins later",
    0,
    "start",
    { start: 20, end: 30 },
    [
      [20, 40],
      [60, 90],
    ],
  ],
  [
    "ends earlier",
    1,
    "end",
    { start: 60, end: 70 },
    [
      [10, 40],
      [60, 70],
    ],
  ],
  [
    "would begin after its end, and becomes the paragraph",
    0,
    "start",
    { start: 45, end: 55 },
    [
      [45, 55],
      [60, 90],
    ],
  ],
  [
    "would end before its beginning, and becomes the paragraph",
    1,
    "end",
    { start: 42, end: 50 },
    [
      [10, 40],
      [42, 50],
    ],
  ],
  ["reaches into the next one, and becomes one with it", 0, "end", { start: 60, end: 65 }, [[10, 90]]],
  ["begins where the one before it stands", 1, "start", { start: 0, end: 5 }, [[0, 90]]],
] as const)("a part %s", (_, at, end, paragraph, expected) => {
  expect(partsWithEnd(parts, at, end, paragraph).map(({ start, end }) => [start, end])).toEqual(expected);
});
