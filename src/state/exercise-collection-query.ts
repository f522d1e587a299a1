import { queryOptions } from "@tanstack/react-query";
import { t } from "../languages/index.ts";
import { type Collection, taskCollection } from "../sources/index.ts";
import { embeddedExercise } from "./classroom/embedded-exercise.ts";
import { LoadError } from "./load-error.ts";

/*
 * In the place of `collection-query` in the page of an exercise: what it carries is all that there is.
 */

/** The texts of the exercise that the page carries, as those of a task. */
export const collectionQuery = queryOptions({
  queryKey: ["collection"],
  queryFn: (): Collection => {
    const carried = embeddedExercise();
    if (!carried)
      throw new LoadError(() => t("This page carries no exercise. Ask for the exercise’s own page."));
    const { exercise, sources } = carried;
    return taskCollection({ exerciseId: exercise.id, title: exercise.title, sources });
  },
});
