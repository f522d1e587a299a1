import {
  type AttributeField,
  type Tag,
  type TagId,
  tagById,
  tagNames,
  tags,
} from "../../annotations/index.ts";
import type { ExerciseTask } from "../../classroom/index.ts";
import { formatList, t } from "../../languages/index.ts";

/** The tags that are offered, in their usual order: all, or where an exercise is done those that it asks for. */
export function offeredTags(task: ExerciseTask | null): readonly Tag[] {
  return task === null ? tags : tags.filter(({ id }) => task.tags.includes(id));
}

/** What may be noted about a passage of a tag: all, or where an exercise is done what it asks for, which may be nothing. */
export function offeredAttributes(task: ExerciseTask | null, tag: TagId): readonly AttributeField[] {
  const { attributes } = tagById(tag);
  if (task === null) return attributes;
  return attributes.filter(({ name }) => task.attributes[tag]?.includes(name));
}

/** Whether it may be looked up where words came from. */
export function mayTrace(task: ExerciseTask | null): boolean {
  return task?.tracing ?? true;
}

/** Whether the rules and hints of tags are shown. */
export function hasHints(task: ExerciseTask | null): boolean {
  return task?.hints ?? true;
}

/** For a message: which tags an exercise asks for. */
export function tagsInWords(task: ExerciseTask): string {
  return formatList(offeredTags(task).map(({ id }) => t(tagNames[id]).toLowerCase()));
}
