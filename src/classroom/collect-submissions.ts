import { t } from "../languages/index.ts";
import type { Exercise } from "./exercise.ts";
import type { FileReason, ReadFile } from "./read-head.ts";
import type { ReadSubmission, RefusedAnnotation } from "./read-submission.ts";
import type { Submission } from "./submission.ts";

/** A file as it was found, read or not. */
export interface FoundFile {
  readonly fileName: string;
  readonly content: ReadFile<ReadSubmission>;
}

/** Why a file doesn't count; besides what keeps it from being read, it may be of another exercise or of other texts. */
export type LeftOutReason = FileReason | "other-exercise" | "other-text";

/** A file that doesn't count, and why, for the teacher's list. */
export interface LeftOutFile {
  readonly fileName: string;
  readonly reason: LeftOutReason;
  readonly problem: string;
}

/** One hand-in that came in a file. */
export interface FiledSubmission {
  readonly fileName: string;
  readonly submission: Submission;
  /** Annotations in it that can't be read; the others count. */
  readonly refused: readonly RefusedAnnotation[];
}

/** A student's work: the newest hand-in counts, the others show how it grew. */
export interface CollectedStudent {
  readonly studentId: string;
  /** The newest one; told from the same name of somebody else by a number behind it: "blue-heron-14 (2)". */
  readonly name: string;
  readonly counted: FiledSubmission;
  /** Oldest first; also files of the same hand-in under another name. */
  readonly earlier: readonly FiledSubmission[];
}

/** All files that were dropped: each is in exactly one place. */
export interface CollectedClass {
  /** By name. */
  readonly students: readonly CollectedStudent[];
  /** By file name. */
  readonly leftOut: readonly LeftOutFile[];
}

/** Sorts hand-ins into a class. The order of the files changes nothing, and no file is lost. */
export function collectSubmissions(exercise: Exercise, files: readonly FoundFile[]): CollectedClass {
  const leftOut: LeftOutFile[] = [];
  const byStudent = new Map<string, FiledSubmission[]>();
  for (const { fileName, content } of files.toSorted((a, b) => compareText(a.fileName, b.fileName))) {
    if (!content.ok) {
      leftOut.push({ fileName, reason: content.reason, problem: content.problem });
      continue;
    }
    const { submission, refused } = content.value;
    const misfit = misfitOf(exercise, submission);
    if (misfit !== null) {
      leftOut.push({ fileName, ...misfit });
      continue;
    }
    const own = byStudent.get(submission.studentId) ?? [];
    own.push({ fileName, submission, refused });
    byStudent.set(submission.studentId, own);
  }
  const students = [...byStudent].flatMap(([studentId, own]) => studentOf(studentId, own) ?? []);
  return { students: namedApart(students), leftOut };
}

function misfitOf(
  exercise: Exercise,
  submission: Submission,
): Pick<LeftOutFile, "reason" | "problem"> | null {
  if (submission.exerciseId !== exercise.id) {
    const problem = t("This is a hand-in for another exercise: unexpected {found}, expected {expected}.", {
      found: submission.exerciseId,
      expected: exercise.id,
    });
    return { reason: "other-exercise", problem };
  }
  const hashes = new Map(submission.sources.map(({ id, textHash }) => [id, textHash]));
  const changed = exercise.sources.find(({ id, textHash }) => hashes.get(id) !== textHash);
  if (changed === undefined) return null;
  const found = hashes.get(changed.id);
  const problem =
    found === undefined
      ? t("“{title}” is not among its texts.", { title: changed.title })
      : t("“{title}” had other words: unexpected {found}, expected {expected}.", {
          title: changed.title,
          found,
          expected: changed.textHash,
        });
  return { reason: "other-text", problem };
}

function studentOf(studentId: string, own: readonly FiledSubmission[]): CollectedStudent | null {
  const sorted = own.toSorted(
    (a, b) =>
      Date.parse(a.submission.handedIn) - Date.parse(b.submission.handedIn) ||
      compareText(a.fileName, b.fileName),
  );
  const counted = sorted.at(-1);
  if (counted === undefined) return null;
  return { studentId, name: counted.submission.codeName, counted, earlier: sorted.slice(0, -1) };
}

/** Two students of one code name stay two. */
function namedApart(students: readonly CollectedStudent[]): CollectedStudent[] {
  const times = new Map<string, number>();
  return students
    .toSorted((a, b) => compareText(a.name, b.name) || compareText(a.studentId, b.studentId))
    .map((student) => {
      const time = (times.get(student.name) ?? 0) + 1;
      times.set(student.name, time);
      return time === 1 ? student : { ...student, name: `${student.name} (${time})` };
    });
}

/** By code units, the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
