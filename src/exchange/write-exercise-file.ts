import { writeExercise } from "../classroom/index.ts";
import { descriptionOf, type OwnText, ownTextKey, type Source } from "../sources/index.ts";
import type { ExerciseFile } from "./exercise-file.ts";
import { sourceInFile } from "./source-in-file.ts";

/**
 * The text of an exercise's file: the classroom's exercise, with the key if it has one, and what else is needed to show
 * its texts. Of a text that comes with Lateral that is its name. The same data gives the same text.
 * @throws where the text of a source is missing
 */
export function writeExerciseFile({ exercise, sources, texts }: ExerciseFile): string {
  return JSON.stringify(exerciseFileFields({ exercise, sources, texts }), null, 2);
}

/** The same as plain data, for what is to be short. */
export function exerciseFileFields({ exercise, sources, texts }: ExerciseFile): Record<string, unknown> {
  const byKey = new Map(texts.map((text) => [text.key, text]));
  return {
    ...JSON.parse(writeExercise(exercise)),
    texts: sources.map((source) => entryOf(source, byKey)),
  };
}

function entryOf(source: Source, texts: ReadonlyMap<string, OwnText>): object {
  const key = ownTextKey(source.file);
  if (key === null) return { id: source.id, file: source.file };
  const text = texts.get(key);
  if (!text) throw new Error(`unexpected “${source.title}” without its text, expected one`);
  // What the teacher's file was called is nobody else's business.
  return sourceInFile({ described: { ...descriptionOf(source), fileName: null }, text });
}
