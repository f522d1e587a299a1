import type { ClassProps } from "../kit/classroom-props.ts";

/** What to talk about, and the version that comes of it. */
export function Discuss({ kept }: ClassProps) {
  return <h1>{kept.exercise.title}</h1>;
}
