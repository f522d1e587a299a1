import { type ExerciseFile, readExerciseFile } from "../../exchange/index.ts";
import { t } from "../../languages/index.ts";
import { embeddedFile } from "../../storage/index.ts";
import { LoadError } from "../load-error.ts";

/** Under what the page of an exercise carries it, in the form of its file. */
const file = "exercise.lateral.json";

let read: ExerciseFile | null | undefined;

/**
 * The exercise that a page of one file carries, with all of its texts; null in every other page.
 * @throws LoadError where it can't be read, since the page was changed or cut off
 */
export function embeddedExercise(): ExerciseFile | null {
  read ??= readEmbedded();
  return read;
}

function readEmbedded(): ExerciseFile | null {
  const text = embeddedFile(file);
  if (text === null) return null;
  const found = readExerciseFile(JSON.parse(text), []);
  if (!found.ok) {
    const { problem } = found;
    throw new LoadError(() => t("The exercise in this page can’t be read. {problem}", { problem }));
  }
  return found.file;
}
