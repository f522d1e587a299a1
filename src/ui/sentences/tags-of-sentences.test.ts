import { expect, test } from "vitest";
import type { Shown } from "../../state/index.ts";
import type { Span } from "../../text/index.ts";
import { tagsOfSentences } from "./tags-of-sentences.ts";

function shown(id: string, ...spans: readonly Span[]): Shown {
  return {
    id,
    spans: spans.map((span) => ({ ...span, exact: "", prefix: "", suffix: "" })),
  } as unknown as Shown;
}

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 30 },
];

function idsBySentence(...drawn: readonly Shown[]) {
  return [...tagsOfSentences(sentences, drawn)].map(([start, list]) => [start, ...list.map(({ id }) => id)]);
}

test("an annotation belongs to each sentence that it has words in, once", () => {
  expect(idsBySentence(shown("over-two", { start: 8, end: 12 }))).toEqual([
    [0, "over-two"],
    [11, "over-two"],
  ]);
  expect(idsBySentence(shown("two-parts", { start: 0, end: 3 }, { start: 5, end: 9 }))).toEqual([
    [0, "two-parts"],
  ]);
});

test("one that only touches a sentence, or lies between, doesn’t belong to it", () => {
  expect(
    idsBySentence(shown("touches", { start: 10, end: 11 }), shown("between", { start: 20, end: 22 })),
  ).toEqual([]);
});

test("several come in their order", () => {
  expect(
    idsBySentence(shown("first-one", { start: 22, end: 30 }), shown("other-one", { start: 23, end: 25 })),
  ).toEqual([[22, "first-one", "other-one"]]);
});
