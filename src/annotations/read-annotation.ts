import * as v from "valibot";
import { spokenWords, t } from "../languages/index.ts";
import type { Annotation } from "./annotation.ts";
import { annotationSchema, linkSchema } from "./annotation-schema.ts";
import { isCalendarTime } from "./calendar-time.ts";
import type { Link } from "./link.ts";
import { isOrdinaryAnnotation } from "./ordinary-annotation.ts";
import { NestingError, plainData } from "./plain-data.ts";

/** What is wrong with a value, and where: a path such as `spans[0].end`, empty for the value itself. */
export interface Problem {
  readonly path: string;
  /** "unexpected X, expected Y". */
  readonly problem: string;
}

/** The annotation, or everything that is wrong with it (at least one problem). */
export type ReadAnnotation =
  | { readonly ok: true; readonly annotation: Annotation }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Levels of nesting in one record: ours has three, the rest is room for fields that we don't know. */
const deepest = 32;

/**
 * Reads an annotation from parsed JSON that may come from anywhere. Unknown fields are kept, but never
 * the keys `__proto__`, `constructor` and `prototype`. The value given is left as it is; never throws.
 */
export function readAnnotation(value: unknown): ReadAnnotation {
  return isOrdinaryAnnotation(value) ? { ok: true, annotation: value } : readBySchema(value);
}

/** What `readAnnotation` says of values that are out of the ordinary, and would say of all. */
export function readBySchema(value: unknown): ReadAnnotation {
  let plain: unknown;
  try {
    plain = plainData(value, deepest);
  } catch (error) {
    if (!(error instanceof NestingError)) throw error;
    return { ok: false, problems: [{ path: "", problem: error.message }] };
  }
  const parsed = v.safeParse(annotationSchema, plain);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(describeIssue) };
  const annotation: Annotation = parsed.output;
  const problems = [...listAsAttributes(plain), ...crossProblems(annotation)];
  return problems.length === 0 ? { ok: true, annotation } : { ok: false, problems };
}

/** Reads one link as `readAnnotation` would read it in a record: the link, or in words what is wrong. Never throws. */
export function readLink(value: unknown): { readonly link: Link } | string {
  try {
    // In a record it lies two levels deep.
    const parsed = v.safeParse(linkSchema, plainData(value, deepest - 2));
    if (parsed.success) return { link: parsed.output };
    const { path, problem } = describeIssue(parsed.issues[0]);
    return path === "" ? problem : `${path}: ${problem}`;
  } catch (error) {
    if (!(error instanceof NestingError)) throw error;
    return error.message;
  }
}

/** Valibot takes a list for a record, and would quietly make an empty one of `[]`. */
function listAsAttributes(plain: unknown): Problem[] {
  const isList = Array.isArray((plain as { attributes: unknown }).attributes);
  return isList ? [{ path: "attributes", problem: unexpected(t("list"), t("an object")) }] : [];
}

/** What one field demands of another. */
function crossProblems({ spans, created, modified }: Annotation): Problem[] {
  const problems: Problem[] = [];
  let reached = 0;
  for (const [index, { start, end, exact }] of spans.entries()) {
    const path = `spans[${index}]`;
    if (end <= start) {
      problems.push({
        path: `${path}.end`,
        problem: unexpected(`${end}`, t("more than start ({start})", { start: `${start}` })),
      });
    } else if (exact.length !== end - start) {
      const problem = unexpected(
        t("{count} characters", { count: exact.length }),
        `end - start (${end - start})`,
      );
      problems.push({ path: `${path}.exact`, problem });
    }
    if (start < reached) {
      const problem = unexpected(
        `${start}`,
        t("at least {least} (spans in text order, no overlap)", { least: `${reached}` }),
      );
      problems.push({ path: `${path}.start`, problem });
    }
    reached = Math.max(reached, end);
  }
  for (const [path, time] of [
    ["created", created],
    ["modified", modified],
  ] as const) {
    if (!isCalendarTime(time)) {
      problems.push({
        path,
        problem: unexpected(JSON.stringify(time), t("a day and time that exist")),
      });
    }
  }
  return problems;
}

function unexpected(found: string, expected: string): string {
  return t("unexpected {found}, expected {expected}", { found, expected });
}

function describeIssue(issue: v.BaseIssue<unknown>): Problem {
  // Of a missing field valibot tells what was expected of the object that it is missing in.
  if (issue.received === "undefined") {
    return { path: pathOf(issue), problem: unexpected(t("nothing"), t("this field")) };
  }
  return { path: pathOf(issue), problem: unexpected(shorten(issue.received), spokenWords(issue.message)) };
}

/** `spans[0].end`; unlike valibot's own dot path, list positions stand in brackets. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = "";
  for (const { key } of issue.path ?? []) {
    path += typeof key === "number" ? `[${key}]` : `${path === "" ? "" : "."}${String(key)}`;
  }
  return path;
}

/** Found values are shown to the reader: the start is enough to know them by. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
