import {
  type Exercise,
  type ExerciseTask,
  forStudents,
  handInOf,
  type Submission,
  submissionFileName,
  writeSubmission,
} from "../../classroom/index.ts";
import { generator } from "../../exchange/index.ts";
import { t } from "../../languages/index.ts";
import { type Collection, documentHash, readTaskSourceId, taskCollection } from "../../sources/index.ts";
import { isolated } from "../../text/index.ts";
import { type Documents, giveFile } from "../file-steps.ts";
import type { Lateral } from "../lateral.ts";
import { taskProgressOf } from "./task-progress.ts";

/**
 * Notes that an exercise is begun, once: whoever begins again goes on. Where that can't be kept the reader is told.
 */
export function beginTask(lateral: Lateral, exerciseId: string): void {
  const progress = taskProgressOf(lateral, exerciseId);
  if (progress.getState().begun !== null) return;
  const begun = new Date(lateral.now()).toISOString();
  const problem = progress.keep({ begun, studentId: lateral.newId(), handedIn: [] });
  if (problem !== null) {
    lateral.messages.warn(
      t(
        "When you began can’t be kept: {problem} Hand in before you close this page, else a later hand-in counts as somebody else’s.",
        { problem },
      ),
    );
  }
}

/** Opens what an exercise that is begun lets do; with null, there is none in the open collection. */
export function enterTask({ task }: Lateral, exercise: Exercise | null): void {
  task.setState({ task: exercise && forStudents(exercise), practice: null });
}

/** Opens an exercise that is kept here to be done, at its first text. */
export function showTask({ place, shelf }: Lateral, paper: Parameters<typeof taskCollection>[0]): void {
  const { id, sources } = taskCollection(paper);
  shelf.choose(id);
  place.openSource(sources[0]?.id ?? null);
}

/** Opens the first collection that is none of an exercise. What was tagged stays. */
export function leaveTask({ place, shelf }: Lateral, collections: readonly Collection[]): void {
  const other = collections.find(({ exerciseId }) => exerciseId === undefined);
  if (!other) return;
  shelf.choose(other.id);
  place.openSource(other.sources[0]?.id ?? null);
}

/**
 * What would be handed in now.
 * @param documents the texts of the task's collection, by their ids there
 */
export function handInNow(lateral: Lateral, task: ExerciseTask, documents: Documents): Submission {
  const { studentId, begun } = taskProgressOf(lateral, task.id).getState();
  const now = new Date(lateral.now()).toISOString();
  const hashes = new Map<string, string>();
  for (const [id, document] of documents) {
    const read = readTaskSourceId(id);
    if (read?.exerciseId === task.id) hashes.set(read.sourceId, documentHash(document));
  }
  const head = {
    studentId: studentId ?? lateral.newId(),
    codeName: lateral.preferences.getState().codeName ?? "reader",
    begun: begun ?? now,
    handedIn: now,
    generator,
  };
  const { placed } = lateral.annotations.getState();
  return handInOf(task, head, hashes, (id) => placed.get(id) ?? []);
}

/**
 * Saves a hand-in as a file, and notes that it was.
 * @returns the file's name, and why the time can't be kept; null where it is
 */
export function saveHandIn(
  lateral: Lateral,
  { key }: Pick<Exercise, "key">,
  submission: Submission,
): { readonly name: string; readonly problem: string | null } {
  const name = submissionFileName(submission.codeName);
  giveFile(lateral, { name, mime: "application/json", parts: [writeSubmission(submission)] });
  const progress = taskProgressOf(lateral, submission.exerciseId);
  const handedIn = [...progress.getState().handedIn, submission.handedIn];
  const problem = progress.keep({ handedIn });
  const file = isolated(name);
  lateral.messages.say(
    key === null
      ? t("Saved {file}. Give it to your teacher.", { file })
      : t("Saved {file}. What the key says to it stands beside the text.", { file }),
  );
  return { name, problem };
}

/** Tells of a hand-in beside the key that came for practice, in the annotations' place; with null, no longer. */
export function showPractice({ task }: Lateral, exercise: Exercise, submission: Submission | null): void {
  task.setState({ practice: submission && { exercise, submission } });
}
