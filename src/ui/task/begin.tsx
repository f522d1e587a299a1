import type { ClassroomProps } from "../kit/classroom-props.ts";

/** Offers a task that came in a link. */
export function Begin({ task }: ClassroomProps & { task: string }) {
  return <h1>{task}</h1>;
}
