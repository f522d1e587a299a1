import type { ExerciseProps } from "../kit/classroom-props.ts";
import { ExerciseHead } from "../kit/exercise-head.tsx";

/** What students will see of an exercise, and its key. */
export function EditExercise({ kept }: ExerciseProps) {
  return <ExerciseHead exercise={kept.exercise} page="edit" />;
}
