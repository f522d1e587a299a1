import { createStore, type StoreApi } from "zustand/vanilla";
import { createTaskProgress, type TaskProgress } from "../../storage/index.ts";
import type { Lateral } from "../lateral.ts";

export interface TaskProgressStore extends StoreApi<TaskProgress> {
  /** Why it lasts only until the page closes; null where it is kept. */
  keep(patch: Partial<TaskProgress>): string | null;
}

const known = new WeakMap<Lateral, Map<string, TaskProgressStore>>();

/** How far an exercise is done here, followed from other tabs. Made when first asked for: no answer is lost where storage fails. */
export function taskProgressOf(lateral: Lateral, exerciseId: string): TaskProgressStore {
  const ofPage = known.get(lateral) ?? new Map<string, TaskProgressStore>();
  known.set(lateral, ofPage);
  const progress = ofPage.get(exerciseId) ?? create(lateral, exerciseId);
  ofPage.set(exerciseId, progress);
  return progress;
}

function create({ window }: Lateral, exerciseId: string): TaskProgressStore {
  const kept = createTaskProgress(window, exerciseId);
  const store = createStore<TaskProgress>(() => kept.read());
  kept.subscribe((progress) => store.setState(progress));
  return Object.assign(store, {
    keep(patch: Partial<TaskProgress>) {
      const problem = kept.write(patch);
      store.setState(patch);
      return problem;
    },
  });
}
