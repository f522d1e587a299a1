import type { ExerciseTask } from "../../classroom/index.ts";
import { taskSourceId } from "../../sources/index.ts";
import { useAnnotations } from "../kit/use-annotations.ts";

/** How many tags each text of an exercise has, in its order; zeros until the annotations are read. */
export function useTagCounts({ id, sources }: ExerciseTask): readonly number[] {
  const placed = useAnnotations((state) => state.placed);
  return sources.map((source) => placed.get(taskSourceId(id, source.id))?.length ?? 0);
}
