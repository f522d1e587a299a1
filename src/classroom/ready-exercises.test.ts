import { expect, test } from "vitest";
import { keyRates, scoreAgainstKey } from "./index.ts";
import { exerciseProblems, keyPassages, warmUpProblems } from "./ready-exercise-problems.cases.ts";
import { builtInTexts, readyExercise, readyExercises, readyWarmUp } from "./ready-exercises.cases.ts";

test.each([...readyExercises])(
  "CL60 %s: its key stands in the texts and keeps to the rules",
  (name, exercise) => {
    expect(exerciseProblems(name, exercise)).toEqual([]);
    expect(exercise.key.filter(({ optional }) => !optional).length).toBeGreaterThan(10);
  },
);

test("CL60 there are three ready exercises", () => {
  expect([...readyExercises.keys()]).toEqual([
    "is-that-what-the-letter-says.json",
    "quote-statistic-opinion.json",
    "whose-opinion.json",
  ]);
});

test("CL61 of ten statements about half are checkable, and each stands in a source or is made after one", () => {
  expect(warmUpProblems(readyWarmUp)).toEqual([]);
});

test("CL62 what two texts share has the same key in both", () => {
  const { key } = readyExercise("whose-opinion.json");
  const shared = key.filter(({ words }) => key.filter((other) => other.words === words).length > 1);
  const keyIn = (id: string) =>
    shared.flatMap(({ source, words, attributes, optional }) =>
      source === id ? { words, attributes, optional } : [],
    );
  expect(keyIn("000").length).toBeGreaterThan(5);
  expect(keyIn("004")).toEqual(keyIn("000"));
});

const keyedTexts = [...readyExercises].flatMap(([name, exercise]) =>
  [...builtInTexts].flatMap(([source, text]) => {
    const key = keyPassages(exercise, source);
    return key.length > 0 ? [{ name, source, text, key }] : [];
  }),
);

test.each(keyedTexts)("CL64 $name in $source: who tags as the key scores fully", ({ text, key }) => {
  const firm = key.filter(({ optional }) => optional !== true);
  for (const reader of [key, firm])
    expect(keyRates(scoreAgainstKey(text, key, reader).outcomes)).toMatchObject({
      f1: 1,
      wanted: firm.length,
    });
});

test.each(keyedTexts)("CL64 $name in $source: a variant is as good for each passage", ({ text, key }) => {
  for (const one of key.filter(({ optional }) => optional !== true)) {
    for (const spans of one.variants ?? []) {
      const reader = key.map((each) => (each === one ? { ...each, spans } : each));
      expect(keyRates(scoreAgainstKey(text, key, reader).outcomes).f1).toBe(1);
    }
  }
});
