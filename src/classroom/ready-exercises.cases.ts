import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { tags } from "../annotations/index.ts";
import { readManifest, readMarkdown } from "../sources/index.ts";

const published = new URL("../../public/", import.meta.url);

const textOf = (path: string) => readFileSync(new URL(path, published), "utf8");

/** The canonical texts of the default collection by their ids. */
export const builtInTexts: ReadonlyMap<string, string> = new Map(
  readManifest(JSON.parse(textOf("sources/manifest.json"))).sources.map(({ id, file }) => [
    id,
    readMarkdown(textOf(`sources/${file}`)).text,
  ]),
);

const words = v.pipe(v.string(), v.nonEmpty());
/** Shown in one line beside the passage. */
const reason = v.pipe(words, v.maxLength(199));
const sourceId = v.picklist([...builtInTexts.keys()]);
const tagId = v.picklist(tags.map(({ id }) => id));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Words of a text, with what stands directly before or after where they stand more than once. */
const passage = { words, before: v.optional(words), after: v.optional(words) };

const keySpan = v.strictObject({
  source: sourceId,
  ...passage,
  /** What follows of a quote that is broken by its cue. */
  further: v.optional(v.array(v.strictObject(passage))),
  tag: tagId,
  attributes: v.record(v.string(), v.union([words, v.array(words)])),
  /** Neither reward nor penalty: careful readers differ. */
  optional: v.boolean(),
  /** Ends that are as good. */
  variants: v.array(v.strictObject(passage)),
  /** From 1, in the tag's list. */
  rule: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reason,
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

/** The shape of an exercise's file. */
export const exerciseFile = v.strictObject({
  format: v.literal("lateral-exercise-draft"),
  version: v.literal(1),
  id: words,
  title: words,
  /** Markdown. */
  task: words,
  sources: v.array(sourceId),
  tags: v.array(tagId),
  /** By tag, the attributes that are asked for. */
  attributes: v.record(tagId, v.array(words)),
  hints: v.boolean(),
  tracing: v.boolean(),
  hideOthers: v.boolean(),
  minutes,
  points: minutes,
  /** The parts to be tagged; the key is complete for these. */
  scope: v.array(v.strictObject({ source: sourceId, from: words, to: words })),
  key: v.array(keySpan),
});

const warmUp = v.strictObject({
  format: v.literal("lateral-warm-up-draft"),
  version: v.literal(1),
  id: words,
  title: words,
  task: words,
  minutes,
  statements: v.array(
    v.strictObject({
      id: words,
      words,
      answer: v.picklist(["checkable", "opinion"]),
      reason,
      /** Where it stands; `taken` word for word, or else made after it. */
      from: v.strictObject({ source: sourceId, words, taken: v.boolean() }),
    }),
  ),
});

export type ReadyExercise = v.InferOutput<typeof exerciseFile>;
export type KeySpan = v.InferOutput<typeof keySpan>;
export type Passage = Pick<KeySpan, "words" | "before" | "after">;
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
