import type { ClassProps } from "../kit/classroom-props.ts";

/** The files that came in, and who takes part. */
export function ClassPage({ kept }: ClassProps) {
  return <h1>{kept.exercise.title}</h1>;
}
