import type { ClassProps } from "../kit/classroom-props.ts";

/** What a class tagged, in words, figures and pictures. */
export function See({ kept }: ClassProps) {
  return <h1>{kept.exercise.title}</h1>;
}
