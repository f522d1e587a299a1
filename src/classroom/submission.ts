import {
  type Annotation,
  annotationFields,
  compareByPlace,
  isLive,
  spanFields,
} from "../annotations/index.ts";
import { type PlainMessage, said } from "../languages/index.ts";
import type { ExerciseSource } from "./exercise.ts";
import type { Passage } from "./passage.ts";

/** The word in `format` by which a file is known as a hand-in, whatever its name. */
export const submissionFormat = "lateral-submission";

/** Raised when an older Lateral could misread such a file; new optional fields alone don't raise it. */
export const submissionVersion = 1;

/** One student's work on one exercise, as it stood when it was handed in. */
export interface Submission {
  readonly exerciseId: string;
  /** Drawn by chance when the exercise was begun: tells a second hand-in from another student of the same code name. */
  readonly studentId: string;
  /** Never a real name, unless the student writes one. */
  readonly codeName: string;
  /** UTC, ISO 8601. */
  readonly begun: string;
  readonly handedIn: string;
  /** What wrote the file, for people who look into it. */
  readonly generator: string;
  /** The texts that were on the screen. */
  readonly sources: readonly Pick<ExerciseSource, "id" | "textHash">[];
  /** Live ones, on sources of the exercise. */
  readonly annotations: readonly Annotation[];
}

/** What a hand-in holds, in words, field by field: shown before it is saved, and nothing else is written. */
export const submissionContents: Readonly<Record<keyof Submission, PlainMessage>> = {
  exerciseId: said("which exercise it is"),
  studentId: said("a number drawn by chance, so that a second hand-in takes the place of the first"),
  codeName: said("your code name"),
  begun: said("when you began"),
  handedIn: said("when you handed in"),
  generator: said("which Lateral you used"),
  sources: said("which texts you read, and in which version"),
  annotations: said(
    "what you tagged in them: the words with a few before and after, the tag, the details asked for, your note, whether you were unsure, and when",
  ),
};

/**
 * The text of a hand-in's file. Of annotations only the known fields are written, all signed with the code name; deleted ones
 * and those on other texts are left out, and the browser's own id is not among them. The same work gives the same text.
 */
export function writeSubmission(submission: Submission): string {
  const ids = new Set(submission.sources.map(({ id }) => id));
  const { codeName } = submission;
  const annotations = submission.annotations
    .filter((annotation) => isLive(annotation) && ids.has(annotation.sourceId))
    .sort((a, b) => compareText(a.sourceId, b.sourceId) || compareByPlace(a, b))
    .map((annotation) => ({
      ...pick(annotation, annotationFields),
      creator: codeName,
      // The id of the browser would tell who made other files, too.
      v: [annotation.v[0], annotation.v[1], submission.studentId],
      spans: annotation.spans.map((span) => pick(span, spanFields)),
    }));
  const fields = Object.keys(submissionContents) as (keyof Submission)[];
  const sources = submission.sources.map(({ id, textHash }) => ({ id, textHash }));
  const head = { format: submissionFormat, version: submissionVersion, unit: "utf-16" };
  return JSON.stringify({ ...head, ...pick({ ...submission, sources, annotations }, fields) }, null, 2);
}

/** "exercise_blue-heron-14.json"; of a changed code name only what file systems take. */
export function submissionFileName(codeName: string): string {
  const safe = codeName
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `exercise_${safe.slice(0, 60) || "no-name"}.json`;
}

/** One text's passages, for the measures. */
export function passagesOf({ annotations }: Submission, sourceId: string): Passage[] {
  return annotations
    .filter((annotation) => annotation.sourceId === sourceId)
    .map(({ id, tag, spans, unsure }) => ({
      id,
      tag,
      spans: spans.map(({ start, end }) => ({ start, end })),
      unsure,
    }));
}

function pick<T extends object, K extends keyof T>(value: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.map((field) => [field, value[field]])) as Pick<T, K>;
}

/** By code units, the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
