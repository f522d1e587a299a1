import * as v from "valibot";
import { type ExerciseSource, readExercise } from "../classroom/index.ts";
import { t } from "../languages/index.ts";
import { identifier, type OwnText, ownFile, type Source } from "../sources/index.ts";
import type { ReadExerciseFile } from "./exercise-file.ts";
import { fieldsOf, mismatch, parseFile, shown } from "./parse-file.ts";
import { readFileSource } from "./read-file-source.ts";

/** More texts than these are no exercise. */
const mostTexts = 1_000;

/** What an exercise's file says of one text: that it carries it, or that it comes with Lateral. */
type Entry =
  | { readonly source: Source; readonly text: OwnText }
  | { readonly source: Source; readonly text: null };

/**
 * Reads the text of an exercise's file, which may come from anywhere: as `readExerciseFile` does. Yields the share that
 * is done, 0 to 1.
 */
export function* readExerciseFileSteps(
  text: string,
  builtIn: readonly Source[],
): Generator<number, ReadExerciseFile, void> {
  const parsed = yield* parseFile(text);
  return parsed.ok ? readExerciseFile(parsed.value, builtIn) : parsed;
}

/**
 * Reads the parsed content of an exercise's file. An exercise without one of its texts is refused as a whole. Whether a
 * text reads as the exercise has it is for whoever can read texts. Never throws.
 * @param builtIn the sources that come with Lateral: an exercise names those by their file, or by their id alone
 */
export function readExerciseFile(value: unknown, builtIn: readonly Source[]): ReadExerciseFile {
  const read = readExercise(value);
  if (!read.ok) return refuse(read.problem);
  const { texts: entries = [] } = fieldsOf(value) ?? {};
  if (!Array.isArray(entries)) return refuse(mismatch("texts", entries, t("a list")));
  if (entries.length > mostTexts)
    return refuse(mismatch("texts", entries, t("at most {most} texts", { most: mostTexts })));
  const found = new Map<string, Entry>();
  for (const [index, value] of entries.entries()) {
    const entry = readEntry(value, builtIn);
    if (typeof entry === "string") {
      return refuse(t("The file can't be read: {reason}.", { reason: `texts[${index}]: ${entry}` }));
    }
    const { id } = entry.source;
    if (found.has(id)) return refuse(mismatch(`texts[${index}].id`, id, t("each id once")));
    found.set(id, entry);
  }
  const sources: Source[] = [];
  const texts = new Map<string, OwnText>();
  for (const wanted of read.value.sources) {
    const entry = found.get(wanted.id) ?? named(wanted, builtIn);
    if (!entry) return refuse(missing(wanted));
    sources.push(entry.source);
    if (entry.text) texts.set(entry.text.key, entry.text);
  }
  return { ok: true, file: { exercise: read.value, sources, texts: [...texts.values()] } };
}

/** What one entry says, or what is wrong with it. */
function readEntry(value: unknown, builtIn: readonly Source[]): Entry | string {
  const fields = fieldsOf(value);
  if (fields === null) return unexpected(value, t("an object"));
  if ("text" in fields) {
    const read = readFileSource(fields);
    if (typeof read === "string") return read;
    const { described, text } = read;
    const { fileName, ...description } = described;
    const file = ownFile(text.key, text.kind);
    return { source: { ...description, file, originalFile: fileName ?? "" }, text };
  }
  const { id, file } = fields;
  const known = v.safeParse(identifier, id);
  if (!known.success) return `id: ${unexpected(id, t("letters, digits, - or _"))}`;
  const source = builtIn.find((one) => one.file === file);
  if (!source) return `file: ${unexpected(file, t("a text that comes with Lateral here"))}`;
  return { source: { ...source, id: known.output }, text: null };
}

/** The text that comes with Lateral under the id of an exercise's source. */
function named({ id }: ExerciseSource, builtIn: readonly Source[]): Entry | null {
  const source = builtIn.find((one) => one.id === id);
  return source ? { source, text: null } : null;
}

function missing({ title }: ExerciseSource): string {
  return t(
    "The text “{title}” is neither in the file nor does it come with Lateral here, so the exercise can't be done. Ask for the exercise as a file.",
    { title },
  );
}

function unexpected(found: unknown, expected: string): string {
  return t("unexpected {found}, expected {expected}", { found: shown(found), expected });
}

function refuse(problem: string): ReadExerciseFile {
  return { ok: false, problem };
}
