import { forStudents } from "../../classroom/index.ts";
import {
  type ExerciseFile,
  exerciseFileMime,
  exercisePageMime,
  writeExerciseFile,
  writeExercisePage,
} from "../../exchange/index.ts";
import { ownPage, t } from "../../languages/index.ts";
import {
  type OwnText,
  ownFile,
  ownTextKey,
  rareReference,
  type Source,
  type SourceDocument,
} from "../../sources/index.ts";
import { fetchBeside } from "../fetch-text.ts";
import { giveFile } from "../file-steps.ts";
import { textOf } from "../save-collection.ts";
import type { ShelfDesk } from "../shelf-commands.ts";
import { type ChangedText, changedText } from "./changed-text.ts";
import type { KeptExercise } from "./exercises.ts";

/** What is handed out of an exercise. */
type HandedOut = Pick<KeptExercise, "exercise" | "sources">;

/**
 * Saves an exercise as a file for students who have Lateral: of the texts it carries those that don't come with Lateral.
 * @param withKey for practice on one's own; else nothing of the key is in it
 * @throws for the reader where a text can't be had or isn't the one that the exercise was made on
 */
export async function handOutFile(desk: ShelfDesk, handedOut: HandedOut, withKey: boolean): Promise<void> {
  const file = await carried(desk, handedOut, withKey, (source) => ownTextKey(source.file) !== null);
  const changed = await changedText(file);
  if (changed) throw new Error(toTeacher(changed));
  const name = `${nameOf(withKey)}.lateral.json`;
  giveFile(desk.lateral, { name, mime: exerciseFileMime, parts: [writeExerciseFile(file)] });
  say(desk, name, withKey);
}

/**
 * Saves an exercise as one page with all that it needs, which opens without anything else.
 * @param withKey as above
 * @throws as above, and where a text names a character that the page doesn't know
 */
export async function handOutPage(desk: ShelfDesk, handedOut: HandedOut, withKey: boolean): Promise<void> {
  const file = await carried(desk, handedOut, withKey, () => true);
  const changed = await changedText(file, (source, document) => refuseRare(source, document, file.texts));
  if (changed) throw new Error(toTeacher(changed));
  const page = await fetchBeside(ownPage("exercise.html"), () => t("The page for exercises"));
  const name = `${nameOf(withKey)}.html`;
  giveFile(desk.lateral, { name, mime: exercisePageMime, parts: [writeExercisePage(page, file)] });
  say(desk, name, withKey);
}

/** The exercise with its texts, in its own order. */
async function carried(
  desk: ShelfDesk,
  { exercise, sources }: HandedOut,
  withKey: boolean,
  isCarried: (source: Source) => boolean,
): Promise<ExerciseFile> {
  const shown: Source[] = [];
  const texts = new Map<string, OwnText>();
  for (const { id, title } of exercise.sources) {
    const source = sources.find((one) => one.id === id);
    if (!source)
      throw new Error(`unexpected exercise without the text “${title}”, expected all of its texts`);
    if (isCarried(source)) {
      const text = await textOf(desk, source);
      texts.set(text.key, text);
      shown.push({ ...source, file: ownFile(text.key, text.kind) });
    } else shown.push(source);
  }
  return {
    exercise: withKey ? exercise : forStudents(exercise),
    sources: shown,
    texts: [...texts.values()],
  };
}

function refuseRare({ file, title }: Source, { text }: SourceDocument, texts: readonly OwnText[]): void {
  const own = texts.find(({ key }) => key === ownTextKey(file));
  const found = own?.kind === "markdown" ? rareReference(own.text, text) : null;
  if (found === null) return;
  throw new Error(
    t(
      "“{title}” names the character {found}, which the page has no room to know. Write the character itself into the text, or hand out the file.",
      { title, found },
    ),
  );
}

function toTeacher({ title, problem }: ChangedText): string {
  return t(
    "“{title}” is not the text any more that the exercise was made on: {problem}. Make the exercise anew on the text of today.",
    { title, problem },
  );
}

/** A file with the key is known by its name, so that it isn't handed out by mistake. */
function nameOf(withKey: boolean): string {
  return withKey ? "exercise-with-key" : "exercise";
}

function say({ lateral }: ShelfDesk, file: string, withKey: boolean): void {
  lateral.messages.say(
    withKey
      ? t("Saved {file}, with the key in it.", { file })
      : t("Saved {file}. The key is not in it.", { file }),
  );
}
