import { createStore, type StoreApi } from "zustand/vanilla";
import type { ExerciseTask } from "../../classroom/index.ts";

/** The exercise that is done in the open collection. */
export interface Doing {
  /** What may be done in it; null where the open collection is none of an exercise, or it isn't read yet. */
  readonly task: ExerciseTask | null;
}

export type TaskStore = StoreApi<Doing>;

export function createTaskStore(): TaskStore {
  return createStore<Doing>(() => ({ task: null }));
}
