import { type ClassFile, classFileMime, maximumClassBytes, writeClassSteps } from "../../exchange/index.ts";
import { plural, t } from "../../languages/index.ts";
import { ownTextKey } from "../../sources/index.ts";
import { partOf } from "../../text/index.ts";
import { encodeSteps, giveFile } from "../file-steps.ts";
import { textOf } from "../save-collection.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import { type Steps, waitFor } from "../work.ts";
import type { KeptExercise } from "./exercises.ts";
import { keptFiles } from "./hand-ins.ts";

/** Saves a class as one file: the exercise with its key, its own texts and all collected files, and no real names. */
export async function saveClass(desk: ShelfDesk, kept: KeptExercise): Promise<void> {
  const { lateral } = desk;
  const outcome = await lateral.work.run(t("Saving the class"), saveSteps(desk, kept));
  if (!outcome.finished) {
    lateral.messages.say(t("Saving was cancelled. No file was saved."));
    return;
  }
  const { parts, count } = outcome.value;
  const bytes = parts.reduce((sum, { size }) => sum + size, 0);
  if (bytes > maximumClassBytes) {
    const most = maximumClassBytes / 1_000_000;
    lateral.messages.warn(
      t("The class was not saved: its file would be larger than {most} MB and could not be opened again.", {
        most,
      }),
    );
    return;
  }
  const name = `${fileWords(kept.exercise.title)}.class.lateral.json`;
  giveFile(lateral, { name, mime: classFileMime, parts });
  lateral.messages.say(
    plural(count, "Saved the class with 1 file as {name}.", "Saved the class with {count} files as {name}.", {
      name,
    }),
  );
}

/** The words of a title that file systems take. */
export function fileWords(title: string): string {
  const words = title
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return words.slice(0, 60) || "exercise";
}

function* saveSteps(
  desk: ShelfDesk,
  { exercise, sources }: KeptExercise,
): Steps<{ parts: readonly Blob[]; count: number }> {
  const texts: ClassFile["texts"][number][] = [];
  for (const source of sources) {
    if (ownTextKey(source.file) !== null) texts.push(yield* waitFor(textOf(desk, source)));
  }
  const listed = keptFiles(desk.own.getState().records, exercise.id);
  const files: ClassFile["files"][number][] = [];
  for (const [index, { fileName, added, textKey, problem }] of listed.entries()) {
    yield (0.4 * index) / listed.length;
    const text = textKey === null ? null : ((yield* waitFor(desk.own.kept.text(textKey)))?.text ?? null);
    files.push({ fileName, added, text, ...(problem !== undefined && { problem }) });
  }
  const written = yield* partOf(writeClassSteps({ exercise, sources, texts, files }), 0.4, 0.8);
  return { parts: yield* partOf(encodeSteps(written), 0.8, 1), count: files.length };
}
