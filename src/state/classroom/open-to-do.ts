import { t } from "../../languages/index.ts";
import { isolated } from "../../text/index.ts";
import { collectionQuery } from "../collection-query.ts";
import type { Lateral } from "../lateral.ts";
import { openShelf } from "../open-shelf.ts";
import { createQueryClient } from "../sources-query.ts";
import { showTask } from "./do-task.ts";
import { openExerciseFile } from "./open-exercise-file.ts";
import { takeExercise } from "./take-exercise.ts";

/** Opens an exercise's file to be done: what it asks for is on screen then. What can't be opened is told of with the reason. */
export async function openToDo(lateral: Lateral, file: File): Promise<void> {
  const builtIn = await createQueryClient().ensureQueryData(collectionQuery);
  const read = await openExerciseFile(lateral, file, builtIn.sources);
  if (read === null) return;
  const own = await openShelf(lateral);
  const taken = read.ok ? await takeExercise({ lateral, own }, read.file, "do") : read;
  if (!(taken.ok && read.ok)) {
    const problem = taken.ok ? "" : taken.problem;
    lateral.messages.warn(t("“{file}” was not opened. {problem}", { file: isolated(file.name), problem }));
    return;
  }
  const { exercise, sources } = read.file;
  showTask(lateral, { exerciseId: taken.exerciseId, title: exercise.title, sources });
}
