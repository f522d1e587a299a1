import { createExportHabits } from "../storage/index.ts";
import type { Lateral } from "./lateral.ts";

type Habits = ReturnType<typeof createExportHabits>;

const known = new WeakMap<Lateral, Habits>();

/** How the reader last exported. Made when first asked for: a later answer is not lost where storage fails. */
export function exportHabitsOf(lateral: Lateral): Habits {
  const habits = known.get(lateral) ?? createExportHabits(lateral.window);
  known.set(lateral, habits);
  return habits;
}
