import { createCompareHabits } from "../storage/index.ts";
import type { Lateral } from "./lateral.ts";

type Habits = ReturnType<typeof createCompareHabits>;

const known = new WeakMap<Lateral, Habits>();

/** How the reader last had two texts side by side. Made when first asked for: a later answer is not lost where storage fails. */
export function compareHabitsOf(lateral: Lateral): Habits {
  const habits = known.get(lateral) ?? createCompareHabits(lateral.window);
  known.set(lateral, habits);
  return habits;
}
