import * as v from "valibot";
import {
  type Annotation,
  compareStamps,
  isLive,
  type Problem,
  readAnnotation,
} from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import type { Refusal, SetSource } from "./format.ts";
import { setSourceSchema } from "./lateral-file.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { unexpected } from "./unexpected.ts";

/** Sources or annotations that are checked between two steps: 2 ms on a slow computer where all need the schema. */
const atOnce = 25;

/**
 * The sources in a file's list; those that can't be used are put to what is refused. Yields the share that is done,
 * 0 to 1.
 */
export function* readSources(
  values: readonly unknown[],
  refused: Refusal[],
): Generator<number, SetSource[], void> {
  const sources: SetSource[] = [];
  for (const [index, value] of values.entries()) {
    if (index % atOnce === 0) yield index / values.length;
    const parsed = v.safeParse(setSourceSchema, value);
    if (parsed.success) sources.push(parsed.output);
    else refused.push(refuseSource(value, index));
  }
  return sources;
}

const optionalFields = ["text", "language", "link"] as const;

function refuseSource(value: unknown, index: number): Refusal {
  const fields = fieldsOf(value);
  const bad = optionalFields.find((name) => typeof (fields?.[name] ?? "") !== "string");
  const [path, found, expected] =
    fields === null || bad === undefined
      ? ["", value, t("an object with id, title and textHash")]
      : [`.${bad}`, fields[bad], t("text")];
  return {
    path: `sources[${index}]${path}`,
    problem: unexpected(shown(found), expected),
    words: null,
  };
}

/**
 * The annotations in a file's list, each id once in its newest version; those that can't be used are put to what is
 * refused. Yields the share that is done, 0 to 1.
 * @param kinds whether tombstones are taken too
 */
export function* readRecords(
  values: readonly unknown[],
  refused: Refusal[],
  kinds: "live" | "all",
): Generator<number, Annotation[], void> {
  const taken = new Map<string, Placed>();
  for (const [index, value] of values.entries()) {
    if (index % atOnce === 0) yield index / values.length;
    const read = readOne(value, kinds);
    if (!read.ok) {
      refused.push({ path: pathAt(index, read.path), problem: read.problem, words: wordsOf(value) });
      continue;
    }
    const ours = { annotation: read.annotation, index };
    const twin = taken.get(ours.annotation.id);
    const isNewer = twin === undefined || compareStamps(ours.annotation.v, twin.annotation.v) > 0;
    if (isNewer) taken.set(ours.annotation.id, ours);
    if (twin !== undefined) refused.push(isNewer ? refuseTwin(twin, ours) : refuseTwin(ours, twin));
  }
  return [...taken.values()].map(({ annotation }) => annotation);
}

/** An annotation and its place in the file's list. */
interface Placed {
  readonly annotation: Annotation;
  readonly index: number;
}

type ReadOne = { readonly ok: true; readonly annotation: Annotation } | ({ readonly ok: false } & Problem);

function readOne(value: unknown, kinds: "live" | "all"): ReadOne {
  const read = readAnnotation(value);
  if (read.ok) {
    return kinds === "all" || isLive(read.annotation)
      ? read
      : { ok: false, path: "deleted", problem: unexpected(t("deleted annotation"), t("one that is there")) };
  }
  const [first = { path: "", problem: t("unexpected value") }, ...others] = read.problems;
  const more = others.length === 0 ? "" : ` ${t("(and {count} more)", { count: others.length })}`;
  return { ok: false, path: first.path, problem: first.problem + more };
}

function refuseTwin(refused: Placed, kept: Placed): Refusal {
  const { id } = refused.annotation;
  return {
    path: pathAt(refused.index, "id"),
    problem: unexpected(`id ${id}`, t("it once ({path} is taken)", { path: `annotations[${kept.index}]` })),
    words: wordsOf(refused.annotation),
  };
}

function pathAt(index: number, inner: string): string {
  return inner === "" ? `annotations[${index}]` : `annotations[${index}].${inner}`;
}

/** The annotated words of something that may or may not be an annotation. */
function wordsOf(value: unknown): string | null {
  const spans = fieldsOf(value)?.["spans"];
  if (!Array.isArray(spans)) return null;
  const words = spans.map((span: unknown) => fieldsOf(span)?.["exact"]);
  const known = words.filter((word): word is string => typeof word === "string" && word !== "");
  return known.length === 0 ? null : known.join(" … ");
}
