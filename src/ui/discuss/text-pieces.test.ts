import { expect, test } from "vitest";
import { textPieces } from "./text-pieces.ts";

test("a text is cut where places and the key's passages begin and end", () => {
  const pieces = textPieces(
    20,
    [
      { start: 2, end: 12 },
      { start: 5, end: 8 },
    ],
    [
      { tag: "quote", spans: [{ start: 2, end: 6 }] },
      {
        tag: "opinion",
        spans: [
          { start: 4, end: 6 },
          { start: 12, end: 14 },
        ],
      },
    ],
  );
  expect(pieces.map(({ start, end, place, tags }) => [start, end, place, tags.join("+")])).toEqual([
    [0, 2, null, ""],
    [2, 4, 0, "quote"],
    [4, 5, 0, "opinion+quote"],
    [5, 6, 1, "opinion+quote"],
    [6, 8, 1, ""],
    [8, 12, 0, ""],
    [12, 14, null, "opinion"],
    [14, 20, null, ""],
  ]);
  expect(textPieces(0, [], [])).toEqual([]);
});
