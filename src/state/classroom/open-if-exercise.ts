import type { Lateral } from "../lateral.ts";
import { isExerciseFile } from "./is-exercise-file.ts";

/** Opens a file that was dropped or chosen to be done, where it is an exercise. Returns false for every other file. */
export async function openIfExercise(lateral: Lateral, file: File): Promise<boolean> {
  if (!(await isExerciseFile(file))) return false;
  const { openToDo } = await import("./open-to-do.ts");
  await openToDo(lateral, file);
  return true;
}
