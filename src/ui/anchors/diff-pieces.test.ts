import { expect, test } from "vitest";
import { diffPieces } from "./diff-pieces.ts";

const text = "He said that 18 percent agree.";

test("a passage is told from its start to its end, with what differs", () => {
  const differences = [
    { span: { start: 3, end: 3 }, was: "never ", now: "", kinds: [] },
    { span: { start: 13, end: 15 }, was: "12", now: "18", kinds: [] },
  ];
  expect(diffPieces(text, { start: 0, end: 23 }, differences)).toEqual([
    { start: 0, same: "He ", was: "never ", now: "" },
    { start: 3, same: "said that ", was: "12", now: "18" },
    { start: 15, same: " percent", was: "", now: "" },
  ]);
});

test("what differs at both ends leaves nothing empty behind", () => {
  const differences = [
    { span: { start: 0, end: 2 }, was: "She", now: "He", kinds: [] },
    { span: { start: 3, end: 7 }, was: "wrote", now: "said", kinds: [] },
  ];
  expect(diffPieces(text, { start: 0, end: 7 }, differences)).toEqual([
    { start: 0, same: "", was: "She", now: "He" },
    { start: 2, same: " ", was: "wrote", now: "said" },
  ]);
});

test("long words that are the same are cut in the middle, never inside a grapheme", () => {
  const long = "👩‍👩‍👧".repeat(100);
  const [piece, ...others] = diffPieces(long, { start: 0, end: long.length }, []);
  expect(others).toEqual([]);
  expect(piece?.same).toMatch(/^(👩‍👩‍👧)+ … (👩‍👩‍👧)+$/u);
  expect(piece?.same.length).toBeLessThan(200);
});
