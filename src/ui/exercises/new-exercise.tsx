import type { ClassroomProps } from "../kit/classroom-props.ts";

/** Makes an exercise of the open collection. */
export function NewExercise({ collection }: ClassroomProps) {
  return <h1>{collection.title}</h1>;
}
