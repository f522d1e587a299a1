import { writeExercise } from "../../classroom/index.ts";
import type { ExerciseFile } from "../../exchange/index.ts";
import { t } from "../../languages/index.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import { changedText } from "./changed-text.ts";
import { exerciseFields, keepExercise, keptExercise } from "./exercises.ts";
import { paperEdit } from "./papers.ts";

/** The id under which the exercise is here now, or for the reader why it was not taken. */
export type TakenExercise =
  | { readonly ok: true; readonly exerciseId: string }
  | { readonly ok: false; readonly problem: string };

/**
 * Takes an exercise with its texts. One that is to be made further is one step of undo; where another one is here under
 * its id, that one stays, and this one gets an id of its own. One that is to be done keeps its id, and with it what was
 * tagged for it before; it is no step of undo, so that taking back tags never takes back the exercise. What is here
 * already is not written again. Nothing is taken where a text isn't the one that the exercise was made on.
 */
export async function takeExercise(
  desk: ShelfDesk,
  file: ExerciseFile,
  role: "make" | "do",
): Promise<TakenExercise> {
  const changed = await changedText(file);
  if (changed) {
    const { title, problem } = changed;
    return {
      ok: false,
      problem: t(
        "“{title}” has another text here than the exercise was made on: {problem}. Ask for the exercise as a page: it carries its texts.",
        { title, problem },
      ),
    };
  }
  const { exercise, sources } = file;
  await desk.own.kept.putTexts(file.texts);
  const kind = role === "make" ? "exercise" : "task";
  const known = keptExercise(desk.own.getState().records, kind, exercise.id);
  if (known && contentOf(known) === contentOf(file)) return { ok: true, exerciseId: exercise.id };
  if (role === "do") {
    desk.own.change([paperEdit(desk, exerciseFields(kind, { exercise, sources }))]);
    return { ok: true, exerciseId: exercise.id };
  }
  const taken = known ? { ...exercise, id: desk.lateral.newId() } : exercise;
  const label = t("opening the exercise “{title}”", { title: exercise.title });
  keepExercise(desk, kind, { exercise: taken, sources }, label);
  return { ok: true, exerciseId: taken.id };
}

function contentOf({ exercise, sources }: Pick<ExerciseFile, "exercise" | "sources">): string {
  return writeExercise(exercise) + JSON.stringify(sources);
}
