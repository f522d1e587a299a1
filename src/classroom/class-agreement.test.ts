import { expect, test } from "vitest";
import {
  classAgreement,
  coverageOf,
  figureOf,
  measureIds,
  noVariation,
  type Passage,
  seededRandom,
  wordsOfFigure,
} from "./index.ts";

const text = "One two three four. Five six seven eight. Nine ten eleven twelve. ".repeat(3);

/** A passage of each word that is named. */
function tagged(tag: string, ...words: string[]): Passage[] {
  return words.flatMap((word) =>
    [...text.matchAll(new RegExp(word, "g"))].map(({ index }) => ({
      id: `${tag}-${word}-${index}`,
      tag,
      spans: [{ start: index, end: index + word.length }],
    })),
  );
}

const tags = ["quote", "statistic", "opinion"];

test("CL22 a class that agrees, in all figures, with intervals", () => {
  const one = [...tagged("quote", "two three"), ...tagged("opinion", "eight", "eleven")];
  const { together, tagCoverage, byTag } = classAgreement(
    [{ text, readers: [one, one, one] }],
    tags,
    seededRandom(1),
    20,
  );
  expect(together.map(({ value }) => value)).toEqual([1, 1, 1]);
  expect(together[0]?.interval).toEqual({ low: 1, high: 1 });
  expect(tagCoverage).toBeGreaterThan(0);
  expect(byTag.map(({ tag }) => tag)).toEqual(tags);
  for (const { tag, figures } of byTag) {
    for (const { value } of figures) {
      if (tag === "statistic") expect(value).toBe(noVariation);
      else expect(value).toBeCloseTo(1, 9);
    }
  }
});

test("CL22 the right place with other tags is split into place and tag", () => {
  const words = ["two three", "six", "eleven"];
  const { together } = classAgreement(
    [{ text, readers: [tagged("quote", ...words), tagged("opinion", ...words)] }],
    tags,
    seededRandom(1),
    20,
  );
  const [, place, tag] = together;
  expect(place?.value).toBe(1);
  expect(tag?.value).toBeLessThanOrEqual(0);
  expect(tag && wordsOfFigure(tag).means).toContain("no more than chance");
});

test("CL22 several texts are measured together, and in any order", () => {
  const one = { text, readers: [tagged("quote", "two", "six"), tagged("quote", "two")] };
  const other = { text, readers: [tagged("quote", "nine"), tagged("quote", "twelve")] };
  const values = (...texts: (typeof one)[]) =>
    classAgreement(texts, tags, seededRandom(1), 20).together.map(({ value }) => value);
  const [there, back] = [values(one, other), values(other, one)];
  for (const [at, value] of there.entries()) {
    if (typeof value === "number") expect(back[at]).toBeCloseTo(value, 9);
    else expect(back[at]).toBe(value);
  }
});

test("CL22 the same seed draws the same intervals", () => {
  const readers = [tagged("quote", "two", "six"), tagged("quote", "two", "eleven"), []];
  const figures = (seed: number) => classAgreement([{ text, readers }], tags, seededRandom(seed), 20);
  expect(figures(5)).toEqual(figures(5));
});

test("CL23 every measure says its unit, its distance and what a value means, and never grades", () => {
  for (const id of measureIds) {
    for (const value of [-0.5, 0, 0.37, 1, null]) {
      const figure = figureOf(id, value);
      const { unit, distance, means } = wordsOfFigure(figure);
      expect(unit).not.toBe("");
      expect(distance).not.toBe("");
      expect(means).toMatch(/^\p{Lu}.*\.$/u);
      expect(means).not.toMatch(/\b(?:good|bad|poor|weak|strong|pass|fail|acceptable)\b/i);
      expect(figure.value).toBe(value ?? noVariation);
    }
  }
});

test("CL24 coverage counts what several passages cover once", () => {
  const passages = [
    { id: "a", tag: "quote", spans: [{ start: 0, end: 4 }] },
    { id: "b", tag: "opinion", spans: [{ start: 2, end: 6 }], unsure: true },
  ];
  expect(coverageOf(12, passages)).toBe(0.5);
  expect(coverageOf(0, [])).toBeNull();
});
