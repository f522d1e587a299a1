import { type AttributeField, type Tag, type TagId, tagById, tags } from "../../annotations/index.ts";
import type { ExerciseTask } from "../../classroom/index.ts";

/*
 * In the place of `task-limits` where no exercise is done: in the page of one file that carries none.
 */

/** All tags. */
export function offeredTags(_: ExerciseTask | null): readonly Tag[] {
  return tags;
}

/** All that may be noted. */
export function offeredAttributes(_: ExerciseTask | null, tag: TagId): readonly AttributeField[] {
  return tagById(tag).attributes;
}

/** Always. */
export function mayTrace(_: ExerciseTask | null): boolean {
  return true;
}

/** Always. */
export function hasHints(_: ExerciseTask | null): boolean {
  return true;
}

/** Nothing to tell. */
export function tagsInWords(_: ExerciseTask): string {
  return "";
}
