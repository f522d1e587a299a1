import type { TagId } from "../annotations/index.ts";
import { type Span, spansOverlap } from "../text/index.ts";
import type { KeyPassage, Passage } from "./passage.ts";

/** The word in `format` by which a file is known as an exercise, whatever its name. */
export const exerciseFormat = "lateral-exercise";

/** Raised when an older Lateral could misread such a file; new optional fields alone don't raise it. */
export const exerciseVersion = 1;

/** One text of an exercise. Passages and hand-ins point into exactly this text. */
export interface ExerciseSource {
  readonly id: string;
  readonly title: string;
  /** As `textHash` of the text room gives it. */
  readonly textHash: string;
  /**
   * The parts that are to be tagged, in text order; without the field it is all of it. Where there are none, the text is only
   * to be read.
   */
  readonly parts?: readonly Span[];
}

/** A passage of the key. `KeyPassage` says what its fields mean. */
export interface KeyEntry extends KeyPassage {
  readonly sourceId: string;
  readonly tag: TagId;
}

/** What students see of a task, and what they may do. */
export interface ExerciseTask {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly task: string;
  readonly sources: readonly ExerciseSource[];
  /** The tags to be used, at least one. */
  readonly tags: readonly TagId[];
  /** By tag, the names of the attributes asked for. */
  readonly attributes: Readonly<Partial<Record<TagId, readonly string[]>>>;
  /** Whether the tags' rules and hints are shown. */
  readonly hints: boolean;
  /** Whether it may be looked up where words came from. */
  readonly tracing: boolean;
  /** Whether annotations of others are hidden while the student works. */
  readonly hideOthers: boolean;
  /** Minutes that are suggested; null for none. */
  readonly minutes: number | null;
  /** Points that the teacher gives, for their own books; null for none. Nothing here computes with them. */
  readonly points: number | null;
}

/** A task with its key: the teacher's side, and what is given out for practice on one's own. */
export interface Exercise extends ExerciseTask {
  /** Null where there is none, or where it was left out for students. */
  readonly key: readonly KeyEntry[] | null;
}

/** The fields that leave in what students get. All others stay, also those that are added one day. */
const taskFields = [
  "id",
  "title",
  "task",
  "sources",
  "tags",
  "attributes",
  "hints",
  "tracing",
  "hideOthers",
  "minutes",
  "points",
] as const satisfies readonly (keyof ExerciseTask)[];

/** The exercise without its key, and without anything else that isn't meant for students. */
export function forStudents(exercise: Exercise): Exercise {
  const task = Object.fromEntries(taskFields.map((field) => [field, exercise[field]]));
  const sources = exercise.sources.map(({ id, title, textHash, parts }) => ({
    ...{ id, title, textHash },
    ...(parts !== undefined && { parts: parts.map(({ start, end }) => ({ start, end })) }),
  }));
  return { ...(task as unknown as ExerciseTask), sources, key: null };
}

/** The text of an exercise's file, with the key if it has one. Equal exercises give equal text. */
export function writeExercise(exercise: Exercise): string {
  const { key, ...task } = exercise;
  const head = { format: exerciseFormat, version: exerciseVersion, unit: "utf-16" };
  const ordered = Object.fromEntries(taskFields.map((field) => [field, task[field]]));
  return JSON.stringify({ ...head, ...ordered, ...(key !== null && { key }) }, null, 2);
}

/** The key's passages in one text, for `scoreAgainstKey`; none where there is no key. */
export function keyOf({ key }: Exercise, sourceId: string): KeyEntry[] {
  return (key ?? []).filter((entry) => entry.sourceId === sourceId);
}

/**
 * The passages that share something with a part that is to be tagged. What was tagged elsewhere is neither scored nor counted
 * with the class: nobody was asked for it.
 */
export function inParts<Tagged extends Passage>(
  passages: readonly Tagged[],
  { parts }: Pick<ExerciseSource, "parts">,
): Tagged[] {
  if (parts === undefined) return [...passages];
  return passages.filter(({ spans }) => spans.some((span) => parts.some((part) => spansOverlap(span, part))));
}
