import { useStore } from "zustand";
import type { ExerciseTask } from "../../classroom/index.ts";
import { useLateral } from "./lateral-context.tsx";

/** The exercise that is done in the open collection; null where there is none. */
export function useTask(): ExerciseTask | null {
  return useStore(useLateral().task, ({ task }) => task);
}
