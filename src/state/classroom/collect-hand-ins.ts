import type { Exercise } from "../../classroom/index.ts";
import { type ClassFileEntry, isClassFile, readClassSteps } from "../../exchange/index.ts";
import { plural, t } from "../../languages/index.ts";
import type { FileAt } from "../../storage/index.ts";
import { partOf } from "../../text/index.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import type { Steps } from "../work.ts";
import { gatherSteps } from "./gather-files.ts";
import { type KeptCounts, keepSteps } from "./keep-files.ts";
import { openClassFile } from "./open-class.ts";

/** What became of the files, and those that are of other classes. */
interface Collected extends KeptCounts {
  readonly others: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Collects files that the reader dropped or chose for a class, and says what became of them. A class's file among them brings
 * its hand-ins; that of another exercise is opened as such. Cancelled, it takes everything back.
 */
export async function collectHandIns(
  desk: ShelfDesk,
  exercise: Exercise,
  files: readonly FileAt[],
): Promise<void> {
  const { messages, work } = desk.lateral;
  const outcome = await work.run(t("Collecting the hand-ins"), collectSteps(desk, exercise, files));
  if (!outcome.finished) {
    messages.say(t("Collecting was cancelled. Nothing changed."));
    return;
  }
  const { added, known, others } = outcome.value;
  const { unkept } = desk.own.getState();
  const done = inWords(added, known);
  if (added > 0 && unkept !== null) {
    messages.warn(t("{done} They last only until this page closes. {reason}", { done, reason: unkept }));
  } else if (added + known > 0 || others.length === 0) messages.say(done, { undo: added > 0 });
  for (const { name, text } of others) await openClassFile(desk, name, text);
}

function inWords(added: number, known: number): string {
  if (added + known === 0) return t("There are no files in it.");
  if (added === 0) return plural(known, "This file is here already.", "All {count} files are here already.");
  const collected = plural(added, "Collected 1 file.", "Collected {count} files.");
  if (known === 0) return collected;
  return `${collected} ${plural(
    known,
    "{count} more is here already, and not kept twice.",
    "{count} more are here already, and not kept twice.",
  )}`;
}

function* collectSteps(desk: ShelfDesk, exercise: Exercise, files: readonly FileAt[]): Steps<Collected> {
  const added = new Date(desk.lateral.now()).toISOString();
  const entries: ClassFileEntry[] = [];
  const others: Collected["others"][number][] = [];
  for (const { path, ...found } of yield* partOf(gatherSteps(files), 0, 0.5)) {
    const { text } = found;
    if (text === null || !isClassFile(text)) {
      entries.push({ fileName: path, added, ...found });
      continue;
    }
    const read = yield* partOf(readClassSteps(text), 0.5, 0.6);
    if (!read.ok) entries.push({ fileName: path, added, text: null, problem: read.problem });
    else if (read.file.exercise.id === exercise.id) entries.push(...read.file.files);
    else others.push({ name: path, text });
  }
  return { ...(yield* partOf(keepSteps(desk, exercise, entries), 0.6, 1)), others };
}
