import type { Annotation } from "../../annotations/index.ts";
import { type KeyEntry, keyFromTags, type TeacherTag } from "../../classroom/index.ts";
import { reanchorSteps } from "../../exchange/index.ts";
import { plural, t } from "../../languages/index.ts";
import { type Documents, textsOf, waitUntilLoaded } from "../file-steps.ts";
import { findInWorker } from "../find-in-worker.ts";
import type { Lateral } from "../lateral.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import type { Steps } from "../work.ts";
import { keptExercise } from "./exercises.ts";
import { changeExercise } from "./make-exercise.ts";

/**
 * Makes the tags on an exercise's sources its key, as one step of undo; what the key had by hand stays, as `keyFromTags` says.
 * Tags whose place in the exercise's text isn't sure are left out, and the reader is told. Without any tag nothing changes.
 * @param texts the exercise's, by its sources' ids
 * @param creator whose tags; null for everybody's
 */
export async function takeTagsAsKey(
  desk: ShelfDesk,
  exerciseId: string,
  texts: Documents,
  creator: string | null,
): Promise<void> {
  const { lateral, own } = desk;
  const outcome = await lateral.work.run(t("Placing your tags"), placeSteps(lateral, texts, creator));
  const before = keptExercise(own.getState().records, "exercise", exerciseId)?.exercise;
  if (!outcome.finished || !before) return;
  const { tags, unsure } = outcome.value;
  const made = keyFromTags(tags, before);
  const left =
    unsure === 0
      ? ""
      : plural(
          unsure,
          "One tag is left out: its place in the text isn’t sure.",
          "{count} tags are left out: their places in the texts aren’t sure.",
        );
  if (made.length === 0) {
    lateral.messages.say(
      [t("Nothing that this exercise asks for is tagged in its texts yet."), left].join(" ").trim(),
    );
    return;
  }
  const ids = new Set(made.map(({ id }) => id));
  const gone = (before.key ?? []).filter(({ id }) => !ids.has(id)).length;
  changeExercise(desk, exerciseId, () => ({ key: made }), t("taking tags as the key"));
  const has = plural(made.length, "The key has one passage now.", "The key has {count} passages now.");
  const without =
    gone === 0 ? "" : plural(gone, "One that nobody tagged went.", "{count} that nobody tagged went.");
  lateral.messages.say([has, without, left].filter((words) => words !== "").join(" "), { undo: true });
}

function* placeSteps(
  lateral: Lateral,
  documents: Documents,
  creator: string | null,
): Steps<{ tags: TeacherTag[]; unsure: number }> {
  yield* waitUntilLoaded(lateral);
  const { placed } = lateral.annotations.getState();
  const texts = yield* textsOf(documents);
  const all = [...texts.keys()]
    .flatMap((id) => placed.get(id) ?? [])
    .filter((annotation) => creator === null || annotation.creator === creator);
  const found = yield* reanchorSteps(all, texts, findInWorker);
  const tags: TeacherTag[] = [];
  let unsure = 0;
  for (const annotation of all) {
    const here = found.get(annotation);
    const isRejected = annotation.rejected === texts.get(annotation.sourceId)?.hash;
    const isSure = !here || here.state === "anchored" || here.state === "moved";
    if (isSure && !isRejected) tags.push(asTag(here?.annotation ?? annotation));
    else unsure += 1;
  }
  return { tags, unsure };
}

function asTag({ id, sourceId, tag, spans, unsure, note }: Annotation): TeacherTag {
  return { id, sourceId, tag, unsure, note, spans: spans.map(({ start, end }) => ({ start, end })) };
}

/** Who tagged something in sources, most first, with how much. */
export function creatorsOf(
  { annotations }: Pick<Lateral, "annotations">,
  sourceIds: readonly string[],
): { readonly creator: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const id of sourceIds)
    for (const { creator } of annotations.getState().placed.get(id) ?? [])
      counts.set(creator, (counts.get(creator) ?? 0) + 1);
  return [...counts]
    .map(([creator, count]) => ({ creator, count }))
    .sort((a, b) => b.count - a.count || (a.creator < b.creator ? -1 : 1));
}

/** Changes one passage of a key as one step of undo; null removes it. */
export function changeKeyEntry(
  desk: ShelfDesk,
  exerciseId: string,
  entryId: string,
  change: (entry: KeyEntry) => KeyEntry | null,
  label: string,
): void {
  changeExercise(
    desk,
    exerciseId,
    ({ key }) => ({
      key: key?.flatMap((entry) => (entry.id === entryId ? (change(entry) ?? []) : entry)) ?? null,
    }),
    label,
  );
}
