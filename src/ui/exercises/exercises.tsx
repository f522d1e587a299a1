import type { ClassroomProps } from "../kit/classroom-props.ts";

/** The exercises that are here, and those that come with Lateral. */
export function Exercises({ collection }: ClassroomProps) {
  return <h1>{collection.title}</h1>;
}
