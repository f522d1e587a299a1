import * as v from "valibot";
import { createKeptValue, type KeptValue } from "./kept-value.ts";
import type { StorageWindow } from "./local-storage.ts";
import { ownPrefix } from "./record-keys.ts";

/** How far an exercise is done on this computer. Times are UTC, ISO 8601. */
export interface TaskProgress {
  /** Drawn by chance when the exercise was begun, and in each of its hand-ins; null before. */
  readonly studentId: string | null;
  readonly begun: string | null;
  /** When it was handed in, the first time first. */
  readonly handedIn: readonly string[];
}

const none: TaskProgress = { studentId: null, begun: null, handedIn: [] };

const text = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(64)));

const schema = v.fallback(
  v.object({
    studentId: v.fallback(text, none.studentId),
    begun: v.fallback(text, none.begun),
    handedIn: v.fallback(v.array(v.string()), [...none.handedIn]),
  }),
  { ...none, handedIn: [] },
);

/**
 * Keeps it in localStorage, one key for each exercise: a page of one file has no shelf. It is erased with everything else.
 */
export function createTaskProgress(window: StorageWindow, exerciseId: string): KeptValue<TaskProgress> {
  return createKeptValue(window, `${ownPrefix}task:${exerciseId}`, (stored) => v.parse(schema, stored));
}
