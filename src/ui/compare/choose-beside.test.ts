import { expect, test } from "vitest";
import type { Source } from "../../sources/index.ts";
import type { Passage } from "../../tracing/index.ts";
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

function passage(aId: string, bId: string, words: number): Passage {
  return {
    a: { id: aId, start: 0, end: 9 },
    b: { id: bId, start: 0, end: 9 },
    words,
    weight: 1,
    changes: [],
  };
}

const others = ["B", "C", "D"].map(sourceOf);
const shared = wordsSharedWith(
  [passage("A", "B", 10), passage("C", "A", 8), passage("A", "C", 4), passage("B", "C", 99)],
  "A",
);

test("words of passages are added for each other source, on whichever side it stands", () => {
  expect([...shared]).toEqual([
    ["B", 10],
    ["C", 12],
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
  const passages = [8, 40, 12, 30].map((words) => passage("A", "B", words));
  expect(longestOf(passages, 2).map(({ words }) => words)).toEqual([40, 30]);
  expect(longestOf(passages, 4)).toBe(passages);
});
