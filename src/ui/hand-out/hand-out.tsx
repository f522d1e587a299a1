import type { ExerciseProps } from "../kit/classroom-props.ts";

/** The ways to give an exercise to students. */
export function HandOut({ kept }: ExerciseProps) {
  return <h1>{kept.exercise.title}</h1>;
}
