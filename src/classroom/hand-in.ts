import { type Annotation, isLive, type TagId, tagIds } from "../annotations/index.ts";
import { taskSourceId } from "../sources/index.ts";
import type { ExerciseTask } from "./exercise.ts";
import type { Submission } from "./submission.ts";

/** Who hands in, and when. */
export type HandInHead = Pick<Submission, "studentId" | "codeName" | "begun" | "handedIn" | "generator">;

/**
 * What a student made of a task, as it is handed in: what is tagged in the task's own collection, under the exercise's ids
 * of its sources. Of the details only those that are asked for are in it: others may be left over from an earlier tag, and
 * are nowhere on the screen.
 * @param textHashes of the texts on the screen, by the exercise's source ids; a text that isn't there is left out
 * @param taggedIn the annotations of a source of the task's collection
 */
export function handInOf(
  task: ExerciseTask,
  head: HandInHead,
  textHashes: ReadonlyMap<string, string>,
  taggedIn: (sourceId: string) => readonly Annotation[],
): Submission {
  const sources = task.sources.flatMap(({ id }) => {
    const textHash = textHashes.get(id);
    return textHash === undefined ? [] : [{ id, textHash }];
  });
  const annotations = sources.flatMap(({ id }) =>
    taggedIn(taskSourceId(task.id, id))
      .filter(isLive)
      .map((annotation) => ({
        ...annotation,
        sourceId: id,
        attributes: askedFor(task, annotation),
      })),
  );
  return { exerciseId: task.id, ...head, sources, annotations };
}

function askedFor({ attributes }: ExerciseTask, annotation: Annotation): Annotation["attributes"] {
  const names = new Set(attributes[annotation.tag]);
  return Object.fromEntries(Object.entries(annotation.attributes).filter(([name]) => names.has(name)));
}

/** How much was tagged in one text of a hand-in. */
export interface HandedInText {
  readonly id: string;
  readonly title: string;
  /** All together. */
  readonly count: number;
  readonly byTag: Readonly<Record<TagId, number>>;
}

/** A hand-in in numbers, for whoever is about to save it. */
export interface HandInOverview {
  /** In the exercise's order; those without any tag too. */
  readonly texts: readonly HandedInText[];
  readonly count: number;
  /** How many have a note. */
  readonly notes: number;
  /** How many details were filled in. */
  readonly details: number;
  /** In the order of the texts: these go to the discussion. */
  readonly unsure: readonly Annotation[];
  /** Texts that are not those of the exercise word for word: the teacher's Lateral leaves such a hand-in out. */
  readonly otherTexts: readonly string[];
  /** How many were made on an earlier version of a text. They are refused one by one. */
  readonly outdated: number;
}

/** Counts what is in a hand-in. */
export function handInOverview(task: ExerciseTask, { sources, annotations }: Submission): HandInOverview {
  const hashes = new Map(sources.map(({ id, textHash }) => [id, textHash]));
  const texts = task.sources.map(({ id, title }) => {
    const here = annotations.filter(({ sourceId }) => sourceId === id);
    const ofTag = (tag: TagId) => [tag, here.filter((one) => one.tag === tag).length] as const;
    return {
      id,
      title,
      count: here.length,
      byTag: Object.fromEntries(tagIds.map(ofTag)) as Record<TagId, number>,
    };
  });
  return {
    texts,
    count: annotations.length,
    notes: annotations.filter(({ note }) => note.trim() !== "").length,
    details: annotations.reduce((sum, { attributes }) => sum + Object.keys(attributes).length, 0),
    unsure: annotations.filter(({ unsure }) => unsure),
    otherTexts: task.sources.filter(({ id, textHash }) => hashes.get(id) !== textHash).map(({ id }) => id),
    outdated: annotations.filter(({ sourceId, textHash }) => hashes.get(sourceId) !== textHash).length,
  };
}
