import * as v from "valibot";
import { tagIds } from "../annotations/index.ts";
import { plural, said, t } from "../languages/index.ts";
import { fieldProblem, filled, identifier } from "../sources/index.ts";
import { type Exercise, exerciseFormat, exerciseVersion } from "./exercise.ts";
import { type ReadFile, readHead } from "./read-head.ts";

/** What fills more than this was not written by a person. */
const mostCharacters = 100_000;
const mostEntries = 10_000;

/** Only what the first load has anyway is taken of valibot: what one part takes, all load. */
const text = v.pipe(
  v.string(),
  v.maxLength(mostCharacters, () =>
    plural(mostCharacters, "at most {count} character", "at most {count} characters"),
  ),
);
const tag = v.picklist(tagIds);
const parts = v.pipe(
  v.array(v.object({ start: v.number(), end: v.number() })),
  v.check(
    (list) => isInOrder(list),
    () => t("spans of whole numbers, in text order, without overlap"),
  ),
);
const spans = v.pipe(
  parts,
  v.check(
    (list) => list.length > 0,
    () => t("one span or more"),
  ),
);
const amount = v.nullable(
  v.pipe(
    v.number(),
    v.check(
      (value: number) => Number.isFinite(value) && value >= 0,
      () => t("a number, 0 or more"),
    ),
  ),
);
const entry = v.object({
  id: filled,
  sourceId: filled,
  tag,
  spans,
  optional: v.exactOptional(v.boolean()),
  variants: v.exactOptional(v.array(spans)),
  rule: v.exactOptional(
    v.pipe(
      v.number(),
      v.check(
        (value: number) => Number.isInteger(value) && value > 0,
        () => t("a whole number, 1 or more"),
      ),
    ),
  ),
  reason: v.exactOptional(text),
});
const names = v.exactOptional(v.array(filled));

/** A key as exercises and discussions hold it. Which sources there are it doesn't know. */
export const keySchema = v.pipe(
  v.array(entry),
  v.maxLength(mostEntries, () => plural(mostEntries, "at most {count} passage", "at most {count} passages")),
);

const exerciseSchema = v.object({
  id: identifier,
  title: filled,
  task: text,
  sources: v.pipe(
    v.array(v.object({ id: filled, title: filled, textHash: filled, parts: v.exactOptional(parts) })),
    v.check(
      (sources) => sources.length > 0 && isEachOnce(sources),
      () => t("one source or more, each once"),
    ),
  ),
  tags: v.pipe(
    v.array(tag),
    v.check(
      (tags) => tags.length > 0 && new Set(tags).size === tags.length,
      () => t("one tag or more, each once"),
    ),
  ),
  attributes: v.object({ quote: names, statistic: names, opinion: names }),
  hints: v.boolean(),
  tracing: v.boolean(),
  hideOthers: v.boolean(),
  minutes: amount,
  points: amount,
  key: v.exactOptional(keySchema),
});

/**
 * Reads the parsed content of an exercise's file, which may come from anywhere. Fields that aren't known are left out, so
 * that nothing unseen travels on. Never throws.
 */
export function readExercise(value: unknown): ReadFile<Exercise> {
  const head = readHead(value, {
    format: exerciseFormat,
    version: exerciseVersion,
    what: said("an exercise"),
  });
  if (head !== null) return head;
  const parsed = v.safeParse(exerciseSchema, value);
  if (!parsed.success) return damaged(fieldProblem(parsed.issues));
  const { key = null, ...task } = parsed.output;
  const known = new Set(task.sources.map(({ id }) => id));
  const stray = key?.findIndex(({ sourceId }) => !known.has(sourceId)) ?? -1;
  if (stray >= 0) {
    const found = JSON.stringify(key?.[stray]?.sourceId);
    return damaged({ path: `key[${stray}].sourceId`, found, expected: t("a source of the exercise") });
  }
  return { ok: true, value: { ...task, key } };
}

function damaged({ path, found, expected }: ReturnType<typeof fieldProblem>): ReadFile<never> {
  return {
    ok: false,
    reason: "damaged",
    problem: t("{path}: unexpected {found}, expected {expected}", { path, found, expected }),
  };
}

function isInOrder(list: readonly { readonly start: number; readonly end: number }[]): boolean {
  let reached = 0;
  for (const { start, end } of list) {
    if (!(Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= reached && end > start))
      return false;
    reached = end;
  }
  return true;
}

function isEachOnce(sources: readonly { readonly id: string }[]): boolean {
  return new Set(sources.map(({ id }) => id)).size === sources.length;
}
