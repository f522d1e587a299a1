import type { Exercise } from "../classroom/index.ts";
import type { OwnText, Source } from "../sources/index.ts";

/** The media type of an exercise's file. */
export const exerciseFileMime = "application/json";

/** An exercise with all that is needed to do it elsewhere. */
export interface ExerciseFile {
  readonly exercise: Exercise;
  /** In the order of the exercise, with its ids. */
  readonly sources: readonly Source[];
  /** The texts of all sources that don't come with Lateral. */
  readonly texts: readonly OwnText[];
}

/** The exercise, or for the reader why it can't be taken: without one of its texts it could not be done. */
export type ReadExerciseFile =
  | { readonly ok: true; readonly file: ExerciseFile }
  | { readonly ok: false; readonly problem: string };
