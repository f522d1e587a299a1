import {
  type CollectedClass,
  type Exercise,
  type ExerciseSource,
  inParts,
  type KeyEntry,
  keyOf,
  type Passage,
  passagesOf,
  type ReadText,
} from "../../classroom/index.ts";
import type { SourceDocument } from "../../sources/index.ts";

/** A text of an exercise, with what each student tagged in it. */
export interface SeenText extends ReadText {
  readonly source: ExerciseSource;
  readonly document: SourceDocument;
  readonly key: readonly KeyEntry[];
}

/** What a class tagged: of each student the newest hand-in, in the parts that were to be tagged. */
export interface ClassReading {
  /** Code names, in the order of the readers of each text. */
  readonly students: readonly string[];
  readonly texts: readonly SeenText[];
}

/** Puts a class together by text; a text that isn't there is left out. */
export function classReading(
  exercise: Exercise,
  { students }: CollectedClass,
  documents: ReadonlyMap<string, SourceDocument>,
): ClassReading {
  const texts = exercise.sources.flatMap((source): SeenText[] => {
    const document = documents.get(source.id);
    if (document === undefined) return [];
    const readers = students.map(({ counted }): Passage[] =>
      inParts(passagesOf(counted.submission, source.id), source),
    );
    return [{ source, document, text: document.text, readers, key: keyOf(exercise, source.id) }];
  });
  return { students: students.map(({ name }) => name), texts };
}
