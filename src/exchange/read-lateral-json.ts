import * as v from "valibot";
import {
  type Annotation,
  compareStamps,
  isLive,
  type Problem,
  readAnnotation,
} from "../annotations/index.ts";
import type { ReadResult, Refusal, SetSource } from "./format.ts";
import { outlineJson } from "./json-outline.ts";
import { formatName, formatVersion, maximumFileBytes, setSourceSchema } from "./lateral-file.ts";
import { partOf } from "./part-of.ts";

/** Levels of nesting in a file: ours has six, the rest is room for unknown fields. */
const deepest = 64;

/** Sources or annotations that are checked between two steps: 2 ms on a slow computer where all need the schema. */
const atOnce = 25;

/**
 * Reads the text of a Lateral file. What can't be used of it is refused one by one, with path and reason;
 * only when the text is no Lateral file at all, or not whole, is all of it refused. Never throws. Yields the share
 * that is done, 0 to 1. Only the browser's own parsing can't be cut: 40 ms for 10,000 annotations.
 */
export function* readLateralJson(text: string): Generator<number, ReadResult, void> {
  // Every UTF-16 unit takes at least one byte.
  if (text.length > maximumFileBytes) {
    return refuse(`The file is too large, at most ${maximumFileBytes / 1_000_000} MB are read.`);
  }
  // Some editors put a byte order mark before the text.
  const json = text.replace(/^\uFEFF/, "").trim();
  if (json === "") return refuse("The file is empty.");
  const outline = yield* partOf(outlineJson(json), 0, 0.2);
  if (outline.depth > deepest) {
    return refuse(`The file nests values more than ${deepest} levels deep. No Lateral file does that.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse(
      json.startsWith("{") && outline.cutOff
        ? "The file is cut off: its end is missing. Save or download it again."
        : "The file is not JSON, so it is not a Lateral file.",
    );
  }
  yield 0.3;
  return yield* partOf(readFile(value), 0.3, 1);
}

function* readFile(value: unknown): Generator<number, ReadResult, void> {
  if (!isObject(value) || value.format !== formatName) {
    const found = isObject(value) && "format" in value ? `format ${shown(value.format)}` : "no format";
    return refuse(
      `This is not a file of Lateral annotations: unexpected ${found}, expected "${formatName}".`,
    );
  }
  const { version, unit, sources, annotations } = value;
  if (typeof version === "number" && version > formatVersion) {
    return refuse(`A newer Lateral wrote this file (version ${version}; this one reads ${formatVersion}).`);
  }
  if (version !== formatVersion) return refuse(mismatch("version", version, `${formatVersion}`));
  if (unit !== "utf-16") return refuse(mismatch("unit", unit, '"utf-16"'));
  if (!Array.isArray(sources)) return refuse(mismatch("sources", sources, "a list"));
  if (!Array.isArray(annotations)) return refuse(mismatch("annotations", annotations, "a list"));
  const refused: Refusal[] = [];
  const whole = sources.length + annotations.length;
  const split = whole === 0 ? 0 : sources.length / whole;
  const set = {
    sources: yield* partOf(readSources(sources, refused), 0, split),
    annotations: yield* partOf(readAnnotations(annotations, refused), split, 1),
  };
  return { ok: true, set, refused };
}

function* readSources(values: readonly unknown[], refused: Refusal[]): Generator<number, SetSource[], void> {
  const sources: SetSource[] = [];
  for (const [index, value] of values.entries()) {
    if (index % atOnce === 0) yield index / values.length;
    const parsed = v.safeParse(setSourceSchema, value);
    if (parsed.success) sources.push(parsed.output);
    else {
      const problem = `unexpected ${shown(value)}, expected an object with id, title and textHash`;
      refused.push({ path: `sources[${index}]`, problem, words: null });
    }
  }
  return sources;
}

function* readAnnotations(
  values: readonly unknown[],
  refused: Refusal[],
): Generator<number, Annotation[], void> {
  const taken = new Map<string, Placed>();
  for (const [index, value] of values.entries()) {
    if (index % atOnce === 0) yield index / values.length;
    const read = readLive(value);
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

type ReadLive = { readonly ok: true; readonly annotation: Annotation } | ({ readonly ok: false } & Problem);

function readLive(value: unknown): ReadLive {
  const read = readAnnotation(value);
  if (read.ok) {
    return isLive(read.annotation)
      ? read
      : { ok: false, path: "deleted", problem: "unexpected deleted annotation, expected one that is there" };
  }
  const [first = { path: "", problem: "unexpected value" }, ...others] = read.problems;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return { ok: false, path: first.path, problem: first.problem + more };
}

function refuseTwin(refused: Placed, kept: Placed): Refusal {
  const { id } = refused.annotation;
  return {
    path: pathAt(refused.index, "id"),
    problem: `unexpected id ${id}, expected it once (annotations[${kept.index}] is taken)`,
    words: wordsOf(refused.annotation),
  };
}

function pathAt(index: number, inner: string): string {
  return inner === "" ? `annotations[${index}]` : `annotations[${index}].${inner}`;
}

/** The annotated words of something that may or may not be an annotation. */
function wordsOf(value: unknown): string | null {
  if (!isObject(value) || !Array.isArray(value.spans)) return null;
  const words = value.spans.map((span: unknown) => (isObject(span) ? span.exact : undefined));
  const known = words.filter((word): word is string => typeof word === "string" && word !== "");
  return known.length === 0 ? null : known.join(" … ");
}

/** The fields that are looked at before anything is known about an object. */
interface AnyFields {
  readonly format?: unknown;
  readonly version?: unknown;
  readonly unit?: unknown;
  readonly sources?: unknown;
  readonly annotations?: unknown;
  readonly spans?: unknown;
  readonly exact?: unknown;
}

function isObject(value: unknown): value is AnyFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mismatch(path: string, found: unknown, expected: string): string {
  return `The file can't be read: ${path}: unexpected ${shown(found)}, expected ${expected}.`;
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function refuse(problem: string): ReadResult {
  return { ok: false, problem };
}
