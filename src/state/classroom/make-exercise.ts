import { canonicalJson, type TagId, tagIds, tagNames } from "../../annotations/index.ts";
import type { Exercise, ExerciseSource } from "../../classroom/index.ts";
import { plural, t } from "../../languages/index.ts";
import { documentHash, type Source, type SourceDocument } from "../../sources/index.ts";
import { isolated } from "../../text/index.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import { type KeptExercise, keepExercise, keptExercise } from "./exercises.ts";
import { deletePapers } from "./papers.ts";

/** A source with its text: what an exercise is made on. */
export interface ReadSource {
  readonly source: Source;
  readonly document: SourceDocument;
}

/** What a new task says until the teacher writes another one. */
function firstTask(): string {
  return [
    t("Read the texts. Tag what is a **quote**, what is a **statistic**, and what is an **opinion**."),
    t("Not sure? Tag it, and tick “I am unsure”. We talk about those."),
  ].join("\n\n");
}

/** Makes an exercise on sources, as one step of undo. Gives its id. */
export function makeExercise(desk: ShelfDesk, title: string, sources: readonly ReadSource[]): string {
  const exercise: Exercise = {
    id: desk.lateral.newId(),
    title,
    task: firstTask(),
    sources: sources.map(asked),
    tags: [...tagIds],
    attributes: {},
    hints: true,
    tracing: false,
    hideOthers: true,
    minutes: null,
    points: null,
    key: null,
  };
  const kept = { exercise, sources: sources.map(({ source }) => source) };
  put(desk, kept, t("making “{title}”", { title: isolated(title) }));
  return exercise.id;
}

/** Keeps an exercise under a new id, with its key: one that comes with Lateral, or another one's. Gives the id. */
export function copyExercise(
  desk: ShelfDesk,
  { exercise, sources }: Pick<KeptExercise, "exercise" | "sources">,
  title: string,
): string {
  const copy = { ...exercise, id: desk.lateral.newId(), title };
  put(desk, { exercise: copy, sources }, t("copying “{title}”", { title: isolated(title) }));
  return copy.id;
}

function put(desk: ShelfDesk, kept: Pick<KeptExercise, "exercise" | "sources">, label: string): void {
  keepExercise(desk, "exercise", kept, label);
  sayKept(desk, t("Made “{title}”.", { title: isolated(kept.exercise.title) }));
}

/** Deletes an exercise with its class, its names and what was discussed of it, as one step of undo. */
export function removeExercise(desk: ShelfDesk, exercise: Exercise): void {
  const title = isolated(exercise.title);
  const label = t("deleting “{title}”", { title });
  deletePapers(desk, exercise.id, ["exercise", "class", "names", "discussion"], label);
  desk.lateral.messages.say(t("Deleted “{title}”.", { title }), { undo: true });
}

/**
 * Changes an exercise as it is kept now, as one step of undo; nothing where it is not there any more, or stays the same.
 * @returns whether anything was changed
 */
export function changeExercise(
  desk: ShelfDesk,
  exerciseId: string,
  change: (exercise: Exercise) => Partial<Exercise>,
  label: string,
): boolean {
  const kept = keptExercise(desk.own.getState().records, "exercise", exerciseId);
  if (kept === null) return false;
  const exercise = { ...kept.exercise, ...change(kept.exercise) };
  if (canonicalJson(exercise) === canonicalJson(kept.exercise)) return false;
  keepExercise(desk, "exercise", { exercise, sources: kept.sources }, label);
  return true;
}

/** Takes a source into an exercise, at the end. */
export function addExerciseSource(desk: ShelfDesk, exerciseId: string, added: ReadSource): void {
  const kept = keptExercise(desk.own.getState().records, "exercise", exerciseId);
  if (!kept || kept.sources.some(({ id }) => id === added.source.id)) return;
  const exercise = { ...kept.exercise, sources: [...kept.exercise.sources, asked(added)] };
  const sources = [...kept.sources, added.source];
  const label = t("adding “{title}”", { title: isolated(added.source.title) });
  keepExercise(desk, "exercise", { exercise, sources }, label);
}

/** Takes a source out of an exercise, and with it what the key has of it; nothing where it is the last one. */
export function removeExerciseSource(desk: ShelfDesk, exerciseId: string, sourceId: string): void {
  const kept = keptExercise(desk.own.getState().records, "exercise", exerciseId);
  const gone = kept?.exercise.sources.find(({ id }) => id === sourceId);
  if (!(kept && gone) || kept.exercise.sources.length === 1) return;
  const isElse = ({ id }: { readonly id: string }) => id !== sourceId;
  const key = kept.exercise.key?.filter((entry) => entry.sourceId !== sourceId) ?? null;
  const exercise = { ...kept.exercise, sources: kept.exercise.sources.filter(isElse), key };
  const title = isolated(gone.title);
  const label = t("taking “{title}” out", { title });
  keepExercise(desk, "exercise", { exercise, sources: kept.sources.filter(isElse) }, label);
  tellOfKey(desk, t("Took “{title}” out.", { title }), kept.exercise, key);
}

/** Asks for a tag, or no longer; then what the key has of it goes too. Nothing where it is the last one. */
export function askForTag(desk: ShelfDesk, exerciseId: string, tag: TagId, isAsked: boolean): void {
  const before = keptExercise(desk.own.getState().records, "exercise", exerciseId)?.exercise;
  const tags = tagIds.filter((one) => (one === tag ? isAsked : before?.tags.includes(one)));
  if (!before || tags.length === 0) return;
  const { [tag]: _, ...others } = before.attributes;
  const key = isAsked ? before.key : (before.key?.filter((entry) => entry.tag !== tag) ?? null);
  const change = () => ({ tags, key, ...(!isAsked && { attributes: others }) });
  const title = isolated(before.title);
  changeExercise(desk, exerciseId, change, t("choosing tags of “{title}”", { title }));
  if (!isAsked)
    tellOfKey(desk, t("{tag} is not asked for any more.", { tag: t(tagNames[tag]) }), before, key);
}

/** Says what was done, where the key has become smaller by it. */
function tellOfKey(desk: ShelfDesk, done: string, before: Exercise, key: Exercise["key"]): void {
  const gone = (before.key?.length ?? 0) - (key?.length ?? 0);
  if (gone === 0) return;
  const words = plural(
    gone,
    "One passage of the key went with it.",
    "{count} passages of the key went with it.",
  );
  desk.lateral.messages.say(`${done} ${words}`, { undo: true });
}

function asked({ source, document }: ReadSource): ExerciseSource {
  return { id: source.id, title: source.title, textHash: documentHash(document) };
}

function sayKept({ lateral, own }: ShelfDesk, done: string): void {
  const { unkept } = own.getState();
  if (unkept === null) lateral.messages.say(done, { undo: true });
  else {
    lateral.messages.warn(t("{done} But only until this page closes: {reason}", { done, reason: unkept }));
  }
}
