import { t } from "../languages/index.ts";
import type { OwnPaper } from "./shelf-record.ts";
import type { Collection } from "./source.ts";

/** How the ids begin that sources have while an exercise is done on them; as all that the shelf has to tell of. */
const prefix = "own-task.";

/**
 * The id of a source in the collection of a task. It is another one than that of the same text outside of it, so that what
 * is tagged for an exercise and what is tagged besides never mix.
 */
export function taskSourceId(exerciseId: string, sourceId: string): string {
  return `${prefix}${exerciseId}.${sourceId}`;
}

/** The exercise and its source that such an id stands for; null for any other id. */
export function readTaskSourceId(id: string): { exerciseId: string; sourceId: string } | null {
  if (!id.startsWith(prefix)) return null;
  const rest = id.slice(prefix.length);
  const dot = rest.indexOf(".");
  return dot > 0 && dot < rest.length - 1
    ? { exerciseId: rest.slice(0, dot), sourceId: rest.slice(dot + 1) }
    : null;
}

/** What a task shows as a collection of its own. */
export function taskCollection({
  exerciseId,
  title,
  sources,
}: Pick<OwnPaper, "exerciseId" | "title" | "sources">): Collection {
  return {
    id: `task-${exerciseId}`,
    title,
    rights: t("Texts of an exercise. What you tag in them stays in this browser until you hand it in."),
    sources: sources.map((source) => ({ ...source, id: taskSourceId(exerciseId, source.id) })),
    exerciseId,
  };
}
