import { embeddedExercise } from "../../state/index.ts";

/*
 * In the place of `has-tracing` in the page of an exercise, which has these parts where the exercise asks for them.
 */

/** Whether the exercise of this page lets look up where words came from. A page that can't be read says so elsewhere. */
export function hasTracing(): boolean {
  try {
    return embeddedExercise()?.exercise.tracing === true;
  } catch {
    return false;
  }
}
