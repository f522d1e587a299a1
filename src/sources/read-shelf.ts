import * as v from "valibot";
import { plural, said, spokenWords, t } from "../languages/index.ts";
import { textKey } from "./own-text.ts";
import type { OwnText, ShelfRecord } from "./shelf-record.ts";
import { fieldProblem, filled, identifier, isoDate, languageTag } from "./source-fields.ts";

/** What was read, or for the reader what is wrong with it. */
export type ReadShelf<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

/** Only what the first load has anyway is taken of valibot: it is one file, and what one part takes, all load. */
const offset = v.pipe(
  v.number(),
  v.check((value: number) => isCount(value), said("a whole number, 0 or more")),
);
/** The greatest time that a JavaScript date can hold. */
const greatestWall = 8_640_000_000_000_000;
const stamp = v.pipe(
  v.array(v.union([v.string(), v.number()])),
  v.check((value) => isStamp(value), said("a time, a counter and a name")),
  // What was checked is one.
  v.transform((value) => value as unknown as ShelfRecord["v"]),
);
const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, said("a time as 2019-06-24T10:00:00Z")),
);
const key = v.pipe(
  v.string(),
  v.regex(/^(?:markdown|plain)-sha256:[0-9a-f]{64}$/, said("the kind and the hash of a text")),
);
const textKind = v.picklist(["markdown", "plain"]);
/** A name beside the manifest, or that of an own text. */
const sourceFile = /^(?:own\/(?:markdown|plain)-sha256:[0-9a-f]{64}|[A-Za-z0-9][A-Za-z0-9_.-]*)\.(?:md|txt)$/;
const note = v.pipe(
  v.string(),
  v.maxLength(100_000, () => plural(100_000, "at most {count} character", "at most {count} characters")),
);

const common = {
  id: identifier,
  added: time,
  modified: time,
  v: stamp,
  deleted: v.exactOptional(v.literal(true)),
};

/** The fields of a source that the reader writes. */
const sourceFields = {
  title: filled,
  publisher: v.nullable(filled),
  author: v.nullable(filled),
  date: v.nullable(isoDate),
  dateNote: v.nullable(filled),
  kind: v.picklist(["primary", "report", "opinion", "aggregator", "other"]),
  language: languageTag,
  link: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i, said("an address of http or https")))),
};

const sourceSchema = v.looseObject({
  ...common,
  type: v.literal("source"),
  ...sourceFields,
  provenance: note,
  textKey: key,
  textKind,
  earlier: v.array(v.object({ textKey: key, textKind, until: time })),
  fileName: v.nullable(note),
  home: identifier,
});

const collectionSchema = v.looseObject({
  ...common,
  type: v.literal("collection"),
  title: filled,
  sourceIds: v.pipe(
    v.array(identifier),
    v.check((ids) => new Set(ids).size === ids.length, said("each id once")),
  ),
  hidden: v.exactOptional(v.literal(true)),
});

/** A source as the page shows it, in a paper that may come from anywhere. */
const shownSchema = v.object({
  id: identifier,
  ...sourceFields,
  link: v.exactOptional(sourceFields.link),
  provenance: note,
  file: v.pipe(v.string(), v.regex(sourceFile, said("the name of a text's file"))),
  originalFile: note,
});

const paperSchema = v.looseObject({
  ...common,
  type: v.literal("paper"),
  kind: v.picklist(["exercise", "task", "class", "names", "discussion"]),
  exerciseId: identifier,
  title: filled,
  content: v.looseObject({}),
  textKeys: v.array(key),
  sources: v.array(shownSchema),
});

const typeSchema = v.looseObject({ type: v.picklist(["source", "collection", "paper"]) });
const schemas = { source: sourceSchema, collection: collectionSchema, paper: paperSchema };

function isStamp([wall, counter, replica, ...others]: readonly unknown[]): boolean {
  return (
    others.length === 0 &&
    isCount(wall) &&
    wall <= greatestWall &&
    isCount(counter) &&
    typeof replica === "string" &&
    replica !== ""
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

const textSchema = v.object({
  key,
  kind: textKind,
  text: v.string(),
  pages: v.array(v.object({ at: offset, label: filled })),
});

const fieldsSchema = v.object(sourceFields);

/** Fields of a source as the reader wrote them, or for each that can't be used what was expected. */
export function readSourceFields(
  value: unknown,
):
  | { ok: true; fields: v.InferOutput<typeof fieldsSchema> }
  | { ok: false; expected: ReadonlyMap<string, string> } {
  const result = v.safeParse(fieldsSchema, value);
  if (result.success) return { ok: true, fields: result.output };
  return {
    ok: false,
    expected: new Map(
      result.issues.map((issue) => [
        String(issue.path?.[0]?.key),
        spokenWords(issue.kind === "schema" ? (issue.expected ?? said("something else")) : issue.message),
      ]),
    ),
  };
}

/** Reads a record of the shelf from data that may come from anywhere. Unknown fields are kept; never throws. */
export function readShelfRecord(value: unknown): ReadShelf<ShelfRecord> {
  const typed = v.safeParse(typeSchema, value, { abortEarly: true });
  if (!typed.success) return refused(typed.issues);
  const schema = schemas[typed.output.type];
  const result = v.safeParse(schema, value, { abortEarly: true });
  return result.success ? { ok: true, value: result.output } : refused(result.issues);
}

/** Reads an own text from data that may come from anywhere. Never throws. */
export function readOwnText(value: unknown): ReadShelf<OwnText> {
  const result = v.safeParse(textSchema, value, { abortEarly: true });
  return result.success ? { ok: true, value: result.output } : refused(result.issues);
}

/** Whether a text is the one that its key stands for. Takes 10 ms for 1 MB. */
export function isWholeText({ key, kind, text }: OwnText): boolean {
  return textKey(text, kind) === key;
}

function refused(issues: Parameters<typeof fieldProblem>[0]): ReadShelf<never> {
  const { path, found, expected } = fieldProblem(issues);
  return {
    ok: false,
    problem: `${path === "" ? "" : `${path}: `}${t("unexpected {found}, expected {expected}", { found, expected: spokenWords(expected) })}`,
  };
}
