import type { ExerciseProps } from "../kit/classroom-props.ts";

/** What students will see of an exercise, and its key. */
export function EditExercise({ kept }: ExerciseProps) {
  return <h1>{kept.exercise.title}</h1>;
}
