import { expect, test } from "vitest";
import type { Source } from "../../sources/index.ts";
import { type Passage, sharedPassages } from "../../tracing/index.ts";
import { besideOf, longestOf, wordsSharedWith } from "./choose-beside.ts";

function sourceOf(id: string): Source {
  return {
    id,
    title: id,
    publisher: null,
    author: null,
    date: null,
    dateNote: null,
    kind: "other",
    language: "en",
    provenance: "Made up for a test.",
    file: `${id}.md`,
    originalFile: `${id}.md`,
  };
}

const words = "the council will not pay for the raids planned on Sunday in the city";
const more = "nobody asked the sheriff of the county why his men were told to stay at home";
const texts = [
  { id: "A", text: `${words}. ${more}.` },
  { id: "B", text: `${words}.\n\n${words}.\n\n${words}.` },
  { id: "C", text: `It is said: ${words}. And ${more}.` },
  { id: "D", text: "Nothing of this stands here." },
];
const others = ["B", "C", "D"].map(sourceOf);
const shared = wordsSharedWith(sharedPassages(texts), texts, "A");

test("words count for each source that shares them, and once where it repeats them", () => {
  expect([...shared].sort()).toEqual([
    ["B", 14],
    ["C", 30],
  ]);
  expect([...wordsSharedWith(sharedPassages(texts), texts, "B")].sort()).toEqual([
    ["A", 14],
    ["C", 14],
  ]);
});

test("beside the open source stands the wanted one, else the one that shares most, else the first", () => {
  expect(besideOf(others, "D", null)?.id).toBe("D");
  expect(besideOf(others, null, shared)?.id).toBe("C");
  expect(besideOf(others, "unknown", shared)?.id).toBe("C");
  expect(besideOf(others, null, new Map())?.id).toBe("B");
});

test("as long as it can't be told there is none, as where there is no other source", () => {
  expect(besideOf(others, "unknown", null)).toBeNull();
  expect(besideOf([], null, shared)).toBeNull();
});

test("of many passages the longest are drawn, in the order of the text", () => {
  const passages = [8, 40, 12, 30].map(
    (words): Passage => ({
      a: { id: "A", start: 0, end: 9 },
      b: { id: "B", start: 0, end: 9 },
      words,
      weight: 1,
      changes: [],
    }),
  );
  expect(longestOf(passages, 2).map(({ words }) => words)).toEqual([40, 30]);
  expect(longestOf(passages, 4)).toBe(passages);
});
