import {
  type CollectedStudent,
  type Exercise,
  type StudentResult,
  studentResult,
  type TextsById,
} from "../../classroom/index.ts";
import { finishInSlices } from "../slices.ts";

/** By hand-in, for the exercise and the texts that it was scored with: other hand-ins of a class change nothing of it. */
const known = new WeakMap<object, { exercise: Exercise; texts: TextsById; result: StudentResult }>();

/**
 * The rows of a class's table, worked out in turns with the page. What was worked out for the same exercise isn't again.
 * @param onStudent called after each student with how many are done; false stops the work, which then gives nothing
 */
export function studentResults(
  exercise: Exercise,
  students: readonly CollectedStudent[],
  texts: TextsById,
  onStudent: (done: number) => boolean,
): Promise<StudentResult[]> {
  return finishInSlices(resultSteps(exercise, students, texts, onStudent));
}

function* resultSteps(
  exercise: Exercise,
  students: readonly CollectedStudent[],
  texts: TextsById,
  onStudent: (done: number) => boolean,
): Generator<undefined, StudentResult[], void> {
  const results: StudentResult[] = [];
  for (const student of students) {
    const { submission } = student.counted;
    const before = known.get(submission);
    const isSame = before?.exercise === exercise && before.texts === texts;
    const { name, earlier } = student;
    const result = isSame
      ? { ...before.result, name, handIns: earlier.length + 1 }
      : studentResult(exercise, student, texts);
    known.set(submission, { exercise, texts, result });
    results.push(result);
    if (!onStudent(results.length)) return [];
    yield undefined;
  }
  return results;
}
