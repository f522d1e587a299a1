import { createStore, type StoreApi } from "zustand/vanilla";
import type { Exercise, ExerciseTask, Submission } from "../../classroom/index.ts";

/** The exercise that is done in the open collection. */
export interface Doing {
  /** What may be done in it; null where the open collection is none of an exercise, or it isn't begun. */
  readonly task: ExerciseTask | null;
  /** What is told of in the annotations' place: a hand-in beside the key that came for practice; null where nothing is. */
  readonly practice: { readonly exercise: Exercise; readonly submission: Submission } | null;
}

export type TaskStore = StoreApi<Doing>;

export function createTaskStore(): TaskStore {
  return createStore<Doing>(() => ({ task: null, practice: null }));
}
