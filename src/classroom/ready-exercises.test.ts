import { expect, test } from "vitest";
import { forStudents, keyRates, readExercise, scoreAgainstKey, writeExercise } from "./index.ts";
import { exerciseProblems, warmUpProblems } from "./ready-exercise-problems.cases.ts";
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
  const wordsIn = (id: string) =>
    key.flatMap(({ sourceId, spans }) => (sourceId === id ? spans[0]?.exact : []));
  const shared = wordsIn("000").filter((words) => wordsIn("004").includes(words));
  const keyIn = (id: string) =>
    key.flatMap(({ sourceId, spans, attributes, optional }) =>
      sourceId === id && shared.includes(spans[0]?.exact)
        ? { words: spans[0]?.exact, attributes, optional }
        : [],
    );
  expect(shared.length).toBeGreaterThan(5);
  expect(keyIn("004")).toEqual(keyIn("000"));
});

const keyedTexts = [...readyExercises].flatMap(([name, { key, tags, scope }]) =>
  [...builtInTexts].flatMap(([source, { text }]) => {
    const here = key.filter(({ sourceId }) => sourceId === source);
    const parts = scope.filter(({ sourceId }) => sourceId === source);
    return here.length > 0 ? [{ name, source, text, key: here, tags, parts }] : [];
  }),
);

test.each(keyedTexts)(
  "CL64 $name in $source: who tags all of it with every tag earns nothing",
  ({ text, key, tags, parts }) => {
    const reader = tags.flatMap((tag) =>
      parts.map((part) => ({ id: `${tag} ${part.start}`, tag, spans: [part] })),
    );
    expect(reader.length).toBeGreaterThan(0);
    expect(keyRates(scoreAgainstKey(text, key, reader).outcomes).f1).toBe(0);
  },
);

test.each([...readyExercises.values()])(
  "CL65 $id is read, and students get nothing of its key",
  (exercise) => {
    const read = readExercise(exercise);
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.key?.length).toBe(exercise.key.length);
    const given = writeExercise(forStudents(read.value));
    expect(given).toContain(JSON.stringify(exercise.task));
    const told = exercise.key.flatMap(({ reason, spans }) => [reason, ...spans.map(({ exact }) => exact)]);
    const known = `${exercise.task} ${exercise.sources.map(({ title }) => title).join(" ")}`;
    expect(told.filter((words) => given.includes(words) && !known.includes(words))).toEqual([]);
  },
);
