import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { tags } from "../annotations/index.ts";
import { readManifest, readMarkdown } from "../sources/index.ts";

const published = new URL("../../public/", import.meta.url);

const textOf = (path: string) => readFileSync(new URL(path, published), "utf8");

/** The sources of the default collection by their ids, with their canonical texts. */
export const builtInTexts: ReadonlyMap<string, { readonly title: string; readonly text: string }> = new Map(
  readManifest(JSON.parse(textOf("sources/manifest.json"))).sources.map(({ id, title, file }) => [
    id,
    { title, text: readMarkdown(textOf(`sources/${file}`)).text },
  ]),
);

const words = v.pipe(v.string(), v.nonEmpty());
/** Shown in one line beside the passage. */
const reason = v.pipe(words, v.maxLength(199));
const sourceId = v.picklist([...builtInTexts.keys()]);
const tagId = v.picklist(tags.map(({ id }) => id));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** UTF-16 code units into the canonical text, end exclusive, with the words that stand there. */
const span = { start: offset, end: offset };
const spans = v.pipe(v.array(v.strictObject({ ...span, exact: words })), v.minLength(1));

const keyEntry = v.strictObject({
  id: words,
  sourceId,
  tag: tagId,
  /** Several where a quote is broken by its cue. */
  spans,
  /** Neither reward nor penalty: careful readers differ. */
  optional: v.boolean(),
  /** Ends that are as good. */
  variants: v.array(spans),
  /** From 1, in the tag's list. */
  rule: count,
  reason,
  attributes: v.record(v.string(), v.union([words, v.array(words)])),
  /** Of a quote of the letter: what became of it. */
  became: v.optional(
    v.strictObject({
      outcome: v.picklist(["verbatim", "styled", "altered", "paraphrase", "not-there", "too-short"]),
      /** The part in quotation marks, where the passage has words of the article beside it. */
      quoted: v.optional(words),
      /** The words of the letter that it comes from, or comes nearest to; null where there are none. */
      letter: v.nullable(words),
      reason,
    }),
  ),
});

/** The shape of an exercise's file: an exercise, and beside it what is good to know of its key. */
export const exerciseFile = v.strictObject({
  format: v.literal("lateral-exercise"),
  version: v.literal(1),
  unit: v.literal("utf-16"),
  id: words,
  title: words,
  /** Markdown. */
  task: words,
  sources: v.array(
    v.strictObject({ id: sourceId, title: words, textHash: words, parts: v.array(v.strictObject(span)) }),
  ),
  tags: v.array(tagId),
  /** By tag, the attributes that are asked for. */
  attributes: v.record(tagId, v.array(words)),
  hints: v.boolean(),
  tracing: v.boolean(),
  hideOthers: v.boolean(),
  minutes: count,
  points: count,
  /** The parts of the sources with the words at their ends; the key is complete for these. */
  scope: v.array(v.strictObject({ sourceId, ...span, from: words, to: words })),
  key: v.array(keyEntry),
});

const warmUp = v.strictObject({
  format: v.literal("lateral-warm-up"),
  version: v.literal(1),
  id: words,
  title: words,
  task: words,
  minutes: count,
  statements: v.array(
    v.strictObject({
      id: words,
      words,
      answer: v.picklist(["checkable", "opinion"]),
      reason,
      /** Where it stands; `taken` word for word, or else made after it. */
      from: v.strictObject({ sourceId, words, taken: v.boolean() }),
    }),
  ),
});

export type ReadyExercise = v.InferOutput<typeof exerciseFile>;
export type ReadyEntry = v.InferOutput<typeof keyEntry>;
export type WarmUp = v.InferOutput<typeof warmUp>;

const names = readdirSync(new URL("exercises/", published)).sort();
const contentOf = (name: string): unknown => JSON.parse(textOf(`exercises/${name}`));

/** The exercises that come with Lateral, by their files' names. Throws where a file has another shape. */
export const readyExercises: ReadonlyMap<string, ReadyExercise> = new Map(
  names
    .filter((name) => name !== "warm-up.json")
    .map((name) => [name, v.parse(exerciseFile, contentOf(name))]),
);

/** One of them, by its file's name. RangeError when there is none. */
export function readyExercise(name: string): ReadyExercise {
  const exercise = readyExercises.get(name);
  if (exercise === undefined)
    throw new RangeError(
      `unexpected exercise ${name}, expected one of ${[...readyExercises.keys()].join(", ")}`,
    );
  return exercise;
}

/** The statements to begin with. */
export const readyWarmUp: WarmUp = v.parse(warmUp, contentOf("warm-up.json"));
