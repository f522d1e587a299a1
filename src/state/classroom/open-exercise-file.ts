import { maximumFileBytes, type ReadExerciseFile, readExerciseFileSteps } from "../../exchange/index.ts";
import { t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { readTextFile } from "../../storage/index.ts";
import type { Lateral } from "../lateral.ts";
import { type Steps, waitFor } from "../work.ts";

/**
 * Reads an exercise's file that the reader chose, and changes nothing: what it holds, or for the reader why it can't be
 * read. Null when the reader cancelled.
 * @param builtIn the sources that come with Lateral
 */
export async function openExerciseFile(
  { work }: Pick<Lateral, "work">,
  file: Blob,
  builtIn: readonly Source[],
): Promise<ReadExerciseFile | null> {
  const outcome = await work.run(t("Reading the exercise"), steps(file, builtIn));
  return outcome.finished ? outcome.value : null;
}

function* steps(file: Blob, builtIn: readonly Source[]): Steps<ReadExerciseFile> {
  const content = yield* waitFor(readTextFile(file, maximumFileBytes));
  return content.ok ? yield* readExerciseFileSteps(content.text, builtIn) : content;
}
