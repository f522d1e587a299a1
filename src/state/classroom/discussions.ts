import {
  type Adjudication,
  type AdjudicationChange,
  applyAdjudication,
  beginAdjudication,
  type Discussion,
  type Exercise,
  isChange,
  type KeyEntry,
  readDiscussion,
  writeDiscussion,
  writeExercise,
} from "../../classroom/index.ts";
import { t } from "../../languages/index.ts";
import type { ShelfRecord } from "../../sources/index.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import type { KeptExercise } from "./exercises.ts";
import { type PaperFields, paperOf, writePaper, writePapers } from "./papers.ts";

/** What was talked about, or why it can't be read. */
type KeptDiscussion = ReturnType<typeof readDiscussion>;

/** The discussion of an exercise as it is kept here; an empty one where there is none. */
export function keptDiscussion(
  records: ReadonlyMap<string, ShelfRecord>,
  exerciseId: string,
): KeptDiscussion {
  return readDiscussion(paperOf(records, "discussion", exerciseId)?.content ?? null);
}

function paperFields({ id, title }: Exercise, discussion: Discussion): PaperFields {
  return { kind: "discussion", exerciseId: id, title, content: writeDiscussion(discussion) };
}

/** The discussion as it stands now. What can't be read is never written over: then it throws, with the reason. */
function discussionOf({ own }: ShelfDesk, exerciseId: string): Discussion {
  const read = keptDiscussion(own.getState().records, exerciseId);
  if (!read.ok) {
    const { problem } = read;
    throw new Error(t("The discussion can’t be read, and was left as it is. {problem}", { problem }));
  }
  return read.value;
}

/**
 * Changes what is kept of a discussion as one step of undo; nothing where the change gives the same one.
 * @throws Error where the one that is kept can't be read
 */
export function changeDiscussion(
  desk: ShelfDesk,
  exercise: Exercise,
  change: (discussion: Discussion) => Discussion,
  label: string,
): void {
  const before = discussionOf(desk, exercise.id);
  const after = change(before);
  if (after !== before) writePaper(desk, paperFields(exercise, after), label);
}

/** The adjudication that goes on, else one that begins on the exercise's key. */
export function adjudicationOf({ adjudication }: Discussion, { key }: Exercise): Adjudication {
  return adjudication ?? beginAdjudication(key);
}

/**
 * Does one step of an adjudication, as one step of undo; nothing where it changes nothing.
 * @param change gives the step for the adjudication as it stands
 * @returns whether anything changed
 */
export function adjudicate(
  desk: ShelfDesk,
  exercise: Exercise,
  change: (adjudication: Adjudication) => AdjudicationChange,
  label: string,
): boolean {
  const discussion = discussionOf(desk, exercise.id);
  const before = adjudicationOf(discussion, exercise);
  const step = change(before);
  if (!isChange(step)) return false;
  const adjudication = applyAdjudication(before, step);
  writePaper(desk, paperFields(exercise, { ...discussion, adjudication }), label);
  return true;
}

/**
 * Makes a key the exercise's own, and keeps the one before with the time, as one step of undo.
 * @param adjudication what goes on from there; null where the next one is to begin on the new key
 */
export function replaceKey(
  desk: ShelfDesk,
  { exercise, sources }: Pick<KeptExercise, "exercise" | "sources">,
  key: readonly KeyEntry[] | null,
  adjudication: Adjudication | null,
  label: string,
): void {
  const discussion = discussionOf(desk, exercise.id);
  const until = new Date(desk.lateral.now()).toISOString();
  const earlierKeys = [...discussion.earlierKeys, { until, key: exercise.key }];
  writePapers(
    desk,
    [
      {
        kind: "exercise",
        exerciseId: exercise.id,
        title: exercise.title,
        content: JSON.parse(writeExercise({ ...exercise, key })),
        sources,
      },
      paperFields(exercise, { ...discussion, adjudication, earlierKeys }),
    ],
    label,
  );
}
