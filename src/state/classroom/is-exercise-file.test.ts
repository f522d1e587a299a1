import { expect, test } from "vitest";
import { writeExercise } from "../../classroom/index.ts";
import { exerciseWith } from "./exercise.cases.ts";
import { isExerciseFile } from "./is-exercise-file.ts";

const exercise = writeExercise(exerciseWith());

test.each([
  [true, "as it was saved", exercise],
  [true, "on one line", JSON.stringify(JSON.parse(exercise))],
  [true, "after a mark of its encoding", `\uFEFF${exercise}`],
  [false, "a hand-in", '{ "format": "lateral-submission" }'],
  [
    false,
    "annotations that speak of one",
    '{ "format": "lateral-annotations", "note": "\\"format\\": \\"lateral-exercise\\"" }',
  ],
  [false, "a text", "format lateral-exercise"],
  [false, "nothing", ""],
])("%s: %s", async (expected, _name, text) => {
  expect(await isExerciseFile(new Blob([text]))).toBe(expected);
});
