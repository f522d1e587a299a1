import { isClassFile, maximumClassBytes, readClassSteps } from "../../exchange/index.ts";
import { plural, t } from "../../languages/index.ts";
import { ownTextKey } from "../../sources/index.ts";
import { readTextFile } from "../../storage/index.ts";
import { isolated, partOf } from "../../text/index.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import { type Steps, waitFor } from "../work.ts";
import { keepExercise, keptExercise } from "./exercises.ts";
import { type KeptCounts, keepSteps } from "./keep-files.ts";

type Opened =
  | { readonly ok: true; readonly id: string; readonly says: string; readonly canUndo: boolean }
  | { readonly ok: false; readonly problem: string };

/** So much of a file tells whether it is a class, in bytes. */
const telling = 60;

/** Whether a file that the reader chose is that of a class, by its beginning. */
export async function isClass(file: Blob): Promise<boolean> {
  const begin = await readTextFile(file.slice(0, telling), telling);
  return begin.ok && isClassFile(begin.text);
}

/**
 * Opens the file of a class that the reader chose: its exercise, where it isn't here, and its collected files, which go to
 * those that are here. Says what it did, or why it can't be opened.
 * @returns the id of its exercise; null where nothing was opened
 */
export async function openClass(desk: ShelfDesk, file: File): Promise<string | null> {
  const content = await readTextFile(file, maximumClassBytes);
  if (content.ok) return await openClassFile(desk, file.name, content.text);
  desk.lateral.messages.warn(notOpened(file.name, content.problem));
  return null;
}

/** The same for a file that was read. */
export async function openClassFile(desk: ShelfDesk, name: string, text: string): Promise<string | null> {
  const { messages, work } = desk.lateral;
  const outcome = await work.run(t("Opening the class"), openSteps(desk, text));
  if (!outcome.finished) messages.say(t("Opening was cancelled. Nothing changed."));
  else if (!outcome.value.ok) messages.warn(notOpened(name, outcome.value.problem));
  else {
    messages.say(outcome.value.says, { undo: outcome.value.canUndo });
    return outcome.value.id;
  }
  return null;
}

function* openSteps(desk: ShelfDesk, text: string): Steps<Opened> {
  if (!isClassFile(text)) return { ok: false, problem: t("This is not a class saved by Lateral.") };
  const read = yield* partOf(readClassSteps(text), 0, 0.5);
  if (!read.ok) return read;
  const { exercise, sources, texts, files } = read.file;
  const isHere = keptExercise(desk.own.getState().records, "exercise", exercise.id) !== null;
  const missing = sources.find(({ file }) => {
    const key = ownTextKey(file);
    return key !== null && !texts.some((one) => one.key === key);
  });
  if (!isHere && missing !== undefined) {
    const title = isolated(missing.title);
    return { ok: false, problem: t("The text of “{title}” is not in it.", { title }) };
  }
  if (!isHere) yield* waitFor(desk.own.kept.putTexts(texts));
  const counts = yield* partOf(keepSteps(desk, exercise, files), 0.5, 1);
  if (!isHere) {
    const label = t("opening “{title}”", { title: isolated(exercise.title) });
    keepExercise(desk, "exercise", { exercise, sources }, label);
  }
  return {
    ok: true,
    id: exercise.id,
    canUndo: isHere && counts.added > 0,
    says: inWords(exercise.title, isHere, counts, read.refused.length),
  };
}

function notOpened(name: string, problem: string): string {
  return t("“{file}” was not opened. {problem}", { file: isolated(name), problem });
}

function inWords(exerciseTitle: string, isHere: boolean, counts: KeptCounts, refused: number): string {
  const title = isolated(exerciseTitle);
  const opened = isHere
    ? t("Opened the class of “{title}”; the exercise stays as it is here.", { title })
    : t("Opened “{title}” with its class.", { title });
  if (refused === 0) return `${opened} ${cameInWords(counts)}`;
  const lost = plural(refused, "{count} entry of it can’t be read.", "{count} entries of it can’t be read.");
  return `${opened} ${cameInWords(counts)} ${lost}`;
}

function cameInWords({ added, known }: KeptCounts): string {
  if (known === 0) return plural(added, "1 file came.", "{count} files came.");
  const before = plural(known, "{count} was here already", "{count} were here already");
  return plural(added, "1 file came, {before}.", "{count} files came, {before}.", { before });
}
