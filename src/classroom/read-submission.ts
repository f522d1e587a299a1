import * as v from "valibot";
import { type Annotation, isLive, type Problem, readAnnotation } from "../annotations/index.ts";
import { plural, said, t } from "../languages/index.ts";
import { fieldProblem, filled, identifier } from "../sources/index.ts";
import { type ReadFile, readHead } from "./read-head.ts";
import { type Submission, submissionFormat, submissionVersion } from "./submission.ts";

/** A hand-in, with those of its annotations that can't be read. */
export interface ReadSubmission {
  readonly submission: Submission;
  readonly refused: readonly RefusedAnnotation[];
}

/** An annotation that isn't taken, and why: its place in the file, and what is wrong with it first. */
export interface RefusedAnnotation extends Problem {
  readonly index: number;
}

/** Of a code name, in UTF-16 code units. */
const mostInName = 100;

/** Far more than anyone tags in an hour. */
const mostAnnotations = 20_000;

const time = v.pipe(
  v.string(),
  v.check(
    (value: string) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(value) && !Number.isNaN(Date.parse(value)),
    () => t("a time as 2026-11-22T10:00:00Z"),
  ),
);

/** Only what the first load has anyway is taken of valibot: what one part takes, all load. */
const submissionSchema = v.object({
  exerciseId: identifier,
  studentId: identifier,
  codeName: v.pipe(
    filled,
    v.maxLength(mostInName, () =>
      plural(mostInName, "at most {count} character", "at most {count} characters"),
    ),
  ),
  begun: time,
  handedIn: time,
  generator: filled,
  sources: v.array(v.object({ id: filled, textHash: filled })),
  annotations: v.pipe(
    v.array(v.looseObject({})),
    v.maxLength(mostAnnotations, () =>
      plural(mostAnnotations, "at most {count} annotation", "at most {count} annotations"),
    ),
  ),
});

/**
 * Reads the parsed content of a hand-in's file, which may come from anywhere. What is wrong with single annotations refuses
 * only them. Never throws.
 */
export function readSubmission(value: unknown): ReadFile<ReadSubmission> {
  const head = readHead(value, {
    format: submissionFormat,
    version: submissionVersion,
    what: said("a hand-in"),
  });
  if (head !== null) return head;
  const parsed = v.safeParse(submissionSchema, value);
  if (!parsed.success) {
    const { path, found, expected } = fieldProblem(parsed.issues);
    return {
      ok: false,
      reason: "damaged",
      problem: t("{path}: unexpected {found}, expected {expected}", { path, found, expected }),
    };
  }
  const hashes = new Map(parsed.output.sources.map(({ id, textHash }) => [id, textHash]));
  const annotations: Annotation[] = [];
  const refused: RefusedAnnotation[] = [];
  const seen = new Set<string>();
  for (const [index, record] of parsed.output.annotations.entries()) {
    const read = readAnnotation(record);
    const problem = read.ok ? misfitOf(read.annotation, seen, hashes) : firstOf(read.problems);
    if (read.ok && problem === null) {
      seen.add(read.annotation.id);
      annotations.push(read.annotation);
    } else refused.push({ index, ...firstOf(problem === null ? [] : [problem]) });
  }
  return { ok: true, value: { submission: { ...parsed.output, annotations }, refused } };
}

function firstOf([first]: readonly Problem[]): Problem {
  return first ?? { path: "", problem: t("unexpected value, expected an annotation") };
}

/** What keeps a whole annotation from being one of this hand-in; null when nothing does. */
function misfitOf(
  annotation: Annotation,
  seen: ReadonlySet<string>,
  hashes: ReadonlyMap<string, string>,
): Problem | null {
  const { id, sourceId, textHash } = annotation;
  if (!isLive(annotation))
    return { path: "deleted", problem: t("unexpected true, expected a live annotation") };
  if (seen.has(id))
    return { path: "id", problem: t("unexpected {id} a second time, expected each id once", { id }) };
  const expected = hashes.get(sourceId);
  if (expected === undefined) {
    return {
      path: "sourceId",
      problem: t("unexpected {sourceId}, expected a source of the hand-in", { sourceId }),
    };
  }
  return textHash === expected
    ? null
    : {
        path: "textHash",
        problem: t("unexpected {found}, expected {expected} as of the hand-in’s text", {
          found: textHash,
          expected,
        }),
      };
}
