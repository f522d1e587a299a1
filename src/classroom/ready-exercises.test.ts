import { expect, test } from "vitest";
import { keyRates, scoreAgainstKey } from "./index.ts";
import { exerciseProblems, keyPassages, placeOf, warmUpProblems } from "./ready-exercise-problems.cases.ts";
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
  [...new Set(exercise.key.map(({ source }) => source))].map((source) => ({
    name,
    source,
    exercise,
    text: builtInTexts.get(source) ?? "",
  })),
);

test.each(keyedTexts)(
  "CL64 $name in $source: a variant earns what the key's own words do",
  ({ source, exercise, text }) => {
    const entries = exercise.key.filter((entry) => entry.source === source);
    for (const [index, { tag, variants }] of entries.entries()) {
      const [key] = keyPassages(exercise, source).slice(index);
      for (const [at, variant] of variants.entries()) {
        const reader = {
          id: `variant ${at}`,
          tag,
          spans: [placeOf(source, variant) ?? { start: 0, end: 0 }],
        };
        const { pairs } = scoreAgainstKey(text, key ? [key] : [], [reader]);
        expect(pairs.map(({ kind }) => kind)).toEqual(["exact"]);
      }
    }
  },
);

test.each(keyedTexts)(
  "CL64 $name in $source: who tags all of it with every tag earns nothing",
  ({ source, exercise, text }) => {
    const reader = exercise.tags.flatMap((tag) =>
      exercise.scope.flatMap((part, index) => {
        const start = placeOf(source, { words: part.from })?.start;
        const end = placeOf(source, { words: part.to })?.end;
        const isHere = part.source === source && start !== undefined && end !== undefined;
        return isHere ? [{ id: `${tag} ${index}`, tag, spans: [{ start, end }] }] : [];
      }),
    );
    expect(reader.length).toBeGreaterThan(0);
    const { outcomes } = scoreAgainstKey(text, keyPassages(exercise, source), reader);
    expect(keyRates(outcomes).f1).toBe(0);
  },
);
