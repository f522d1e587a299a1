import { expect, test } from "vitest";
import { framePieces } from "./frame-pieces.ts";

const text = "Bronin implores ICE not to: “misrepresent their identity again.” He asks for more. The end.";

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const frame = {
  ...spanOf("“misrepresent their identity again.”"),
  before: spanOf("Bronin implores ICE not to:"),
  after: spanOf("He asks for more."),
};
const words = [spanOf("misrepresent their identity again.")];
const cue = spanOf("implores ICE not to:");

test("words, cue, their sentence and the ones around are told apart, and nothing is lost or said twice", () => {
  const pieces = framePieces(text, frame, words, cue);
  expect(pieces.map(({ text }) => text).join("")).toBe(text.slice(0, frame.after.end));
  expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ["around", "Bronin "],
    ["cue", "implores ICE not to:"],
    ["around", " "],
    ["sentence", "“"],
    ["words", "misrepresent their identity again."],
    ["sentence", "”"],
    ["around", " He asks for more."],
  ]);
});

test("long sentences around are cut and say so, but never the cue", () => {
  const before = `${"far away ".repeat(60)}she said: `;
  const long = `${before}“so”. ${"later on ".repeat(60)}`;
  const sentence = { start: before.length, end: before.length + 5 };
  const around = {
    ...sentence,
    before: { start: 0, end: before.length },
    after: { start: sentence.end + 1, end: long.length },
  };
  const pieces = framePieces(long, around, [sentence]);
  expect(pieces[0]?.text.startsWith("…")).toBe(true);
  expect(pieces.at(-1)?.text.endsWith("…")).toBe(true);
  expect(pieces.map(({ text }) => text).join("").length).toBeLessThan(400);
  const withCue = framePieces(long, around, [sentence], { start: 0, end: 8 });
  expect(withCue[0]).toMatchObject({ kind: "cue", text: "far away" });
});

test("without neighbours the sentence stands alone", () => {
  const pieces = framePieces("All of it.", { start: 0, end: 10, before: null, after: null }, [
    { start: 0, end: 3 },
  ]);
  expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ["words", "All"],
    ["sentence", " of it."],
  ]);
});
