import { textHash } from "../text/index.ts";
import type { ExerciseFile } from "./exercise-file.ts";
import { exercisePlace } from "./exercise-place.ts";
import { writeExerciseFile } from "./write-exercise-file.ts";

/** The media type of an exercise's page. */
export const exercisePageMime = "text/html";

/**
 * Puts an exercise with its texts into the page of one file that is made for exercises. As data it is no script to the
 * page's policy, whose hashes stay right. What the page keeps belongs to the exercise and to these texts of it.
 * @param page as the build made it
 * @param file with all texts, those that come with Lateral, too
 * @throws where the page is another one, and where a text is missing
 */
export function writeExercisePage(page: string, file: ExerciseFile): string {
  if (page.split(exercisePlace).length !== 2)
    throw new Error(
      "unexpected page without a place for an exercise, expected exercise.html of this Lateral",
    );
  const { id, sources } = file.exercise;
  const texts = textHash(sources.map((source) => source.textHash).join("\n")).slice(-16);
  const data = dataInPage(writeExerciseFile(file));
  const block = `<script type="application/json" data-file="exercise.lateral.json" data-set="exercise-${id}-${texts}">${data}</script>`;
  return page.replace(exercisePlace, () => block);
}

/** A text as JSON in which nothing ends the element that it stands in, begins a comment or breaks a line. */
function dataInPage(text: string): string {
  return JSON.stringify(text)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
