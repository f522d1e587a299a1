import { readExercise } from "../classroom/index.ts";
import { said, t } from "../languages/index.ts";
import { isWholeText, type OwnText, readOwnText, readShelfRecord, type Source } from "../sources/index.ts";
import { partOf } from "../text/index.ts";
import {
  type ClassFileEntry,
  classFileName,
  classFileVersion,
  maximumClassBytes,
  type ReadClassFile,
} from "./class-file.ts";
import type { Refusal } from "./format.ts";
import { fieldsOf, mismatch, parseFile, shown } from "./parse-file.ts";

/** Collected files that are read: far more than any class hands in. */
const mostFiles = 10_000;

/** What a record of the shelf has besides, made up: a file says nothing of it. */
const unsaid = { added: "1970-01-01T00:00:00Z", modified: "1970-01-01T00:00:00Z", v: [0, 0, "file"] };

/**
 * Reads the text of a class's file, which may come from anywhere. Texts and collected files that can't be used are refused one
 * by one, with path and reason; only when it is no such file, or its exercise can't be read, all of it is. Never throws.
 * Yields the share that is done, 0 to 1.
 */
export function* readClassSteps(text: string): Generator<number, ReadClassFile, void> {
  const parsed = yield* partOf(parseFile(text, said("class file"), maximumClassBytes), 0, 0.7);
  return parsed.ok ? yield* partOf(readFile(parsed.value), 0.7, 1) : parsed;
}

function* readFile(value: unknown): Generator<number, ReadClassFile, void> {
  const fields = fieldsOf(value);
  if (fields?.["format"] !== classFileName) {
    const found =
      fields !== null && "format" in fields
        ? t("format {value}", { value: shown(fields["format"]) })
        : t("no format");
    return refuse(
      t("This is not a class saved by Lateral: unexpected {found}, expected {expected}.", {
        found,
        expected: `"${classFileName}"`,
      }),
    );
  }
  const { version, unit, sources, texts, files } = fields;
  if (typeof version === "number" && version > classFileVersion) {
    return refuse(
      t("A newer Lateral wrote this file (version {version}; this one reads {known}).", {
        version,
        known: classFileVersion,
      }),
    );
  }
  if (version !== classFileVersion) return refuse(mismatch("version", version, `${classFileVersion}`));
  if (unit !== "utf-16") return refuse(mismatch("unit", unit, '"utf-16"'));
  if (!Array.isArray(texts)) return refuse(mismatch("texts", texts, t("a list")));
  if (!Array.isArray(files)) return refuse(mismatch("files", files, t("a list")));
  if (files.length > mostFiles)
    return unreadable(`files: ${t("at most {most} are read", { most: mostFiles })}`);
  const exercise = readExercise(fields["exercise"]);
  if (!exercise.ok) return unreadable(`exercise: ${exercise.problem.replace(/[.]$/, "")}`);
  const shownSources = readSources(exercise.value.id, exercise.value.title, sources);
  if (typeof shownSources === "string") return unreadable(shownSources);
  const refused: Refusal[] = [];
  const read = yield* partOf(readEach("texts", texts, readText, refused), 0, 0.5);
  const entries = yield* partOf(readEach("files", files, readEntry, refused), 0.5, 1);
  return {
    ok: true,
    file: { exercise: exercise.value, sources: shownSources, texts: read, files: entries },
    refused,
  };
}

/** The sources as a paper of the shelf has them, or what is wrong with them. */
function readSources(exerciseId: string, title: string, sources: unknown): readonly Source[] | string {
  const paper = { type: "paper", kind: "exercise", id: "file", exerciseId, title, content: {}, textKeys: [] };
  const read = readShelfRecord({ ...unsaid, ...paper, sources });
  if (!read.ok) return read.problem;
  return read.value.type === "paper" ? read.value.sources : t("unexpected record, expected an exercise");
}

/** Yields before each, which may be long. */
function* readEach<Value>(
  list: string,
  values: readonly unknown[],
  read: (value: unknown) => Value | string,
  refused: Refusal[],
): Generator<number, Value[], void> {
  const all: Value[] = [];
  for (const [index, value] of values.entries()) {
    yield index / values.length;
    const one = read(value);
    if (typeof one === "string") refused.push({ path: `${list}[${index}]`, problem: one, words: null });
    else all.push(one);
  }
  return all;
}

function readText(value: unknown): OwnText | string {
  const read = readOwnText(value);
  if (!read.ok) return read.problem;
  return isWholeText(read.value)
    ? read.value
    : `text: ${t("unexpected other characters, expected those of its key")}`;
}

/** Longer ones are no names of files; in UTF-16 code units. */
const longestName = 1_000;

function readEntry(value: unknown): ClassFileEntry | string {
  const { fileName, added, text, problem } = fieldsOf(value) ?? {};
  if (typeof fileName !== "string" || fileName === "" || fileName.length > longestName) {
    return `fileName: ${unexpected(fileName, t("the name of a file"))}`;
  }
  if (typeof added !== "string" || Number.isNaN(Date.parse(added))) {
    return `added: ${unexpected(added, t("a time as 2026-11-22T10:00:00Z"))}`;
  }
  if (text !== null && typeof text !== "string") return `text: ${unexpected(text, t("a text or null"))}`;
  if (problem !== undefined && (typeof problem !== "string" || problem.length > longestName)) {
    return `problem: ${unexpected(problem, t("a sentence"))}`;
  }
  return { fileName, added, text, ...(problem !== undefined && { problem }) };
}

function unexpected(found: unknown, expected: string): string {
  return t("unexpected {found}, expected {expected}", { found: shown(found), expected });
}

function unreadable(reason: string): ReadClassFile {
  return refuse(t("The file can't be read: {reason}.", { reason }));
}

function refuse(problem: string): ReadClassFile {
  return { ok: false, problem };
}
