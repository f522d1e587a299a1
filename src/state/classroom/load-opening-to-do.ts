import type { Lateral } from "../lateral.ts";

/** Opens an exercise's file to be done, with what is loaded when the first one is dropped or chosen. */
export async function loadOpeningToDo(lateral: Lateral, file: File): Promise<void> {
  const { openToDo } = await import("./open-to-do.ts");
  await openToDo(lateral, file);
}
