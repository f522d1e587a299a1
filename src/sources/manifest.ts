import * as v from "valibot";
import { wellFormed } from "./normal-text.ts";
import type { Collection } from "./source.ts";

/** A manifest that can't be used: says where, what was found and what was expected there. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
  /** Path to the bad value, as `sources[0].kind`; empty for the manifest itself. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;

  constructor(path: string, found: string, expected: string) {
    super(`Unexpected ${found} at ${path === "" ? "the manifest's top" : path}, expected ${expected}`);
    this.path = path;
    this.found = found;
    this.expected = expected;
  }
}

/** Fields are shown in one piece: far longer ones than anyone writes would take long to lay out. In UTF-16 code units. */
const longestField = 10_000;
const mostSources = 1_000;

const filled = v.pipe(
  v.string(),
  v.regex(/\S/, "text that is not empty"),
  v.maxLength(longestField, `at most ${longestField} characters`),
  v.transform(wellFormed),
);
/** Not the names of an object's inner workings: an id may become a key. */
const identifier = v.pipe(
  v.string(),
  v.regex(
    /^(?!__proto__$|constructor$|prototype$)[A-Za-z0-9_-]{1,64}$/,
    "1 to 64 letters, digits, - or _, and no name of JavaScript's own",
  ),
);
/** Only a name: a manifest can't point out of its own folder, or to another host. */
const fileName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/, "the name of a file without a folder"),
);
const isoDate = v.pipe(v.string(), v.check(isDate, "a date as 2019, 2019-06 or 2019-06-24"));
const sourceSchema = v.object({
  id: identifier,
  title: filled,
  publisher: v.nullable(filled),
  author: v.nullable(filled),
  date: v.nullable(isoDate),
  dateNote: v.nullable(filled),
  kind: v.picklist(["primary", "report", "opinion", "aggregator"]),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language tag as en or en-US")),
  provenance: filled,
  file: fileName,
  originalFile: fileName,
});

const collectionSchema = v.object({
  id: identifier,
  title: filled,
  rights: filled,
  sources: v.pipe(
    v.array(sourceSchema),
    v.minLength(1, "at least one source"),
    v.maxLength(mostSources, `at most ${mostSources} sources`),
    v.checkItems(
      (source, at, all) => all.findIndex((other) => other.id === source.id) === at,
      "an id that no other source has",
    ),
  ),
});

/**
 * Reads the manifest of a collection, as JSON gave it. Unknown fields are left out.
 * Throws a ManifestError that names the first bad value.
 */
export function readManifest(value: unknown): Collection {
  const result = v.safeParse(collectionSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const isType = issue.kind === "schema";
  throw new ManifestError(
    pathOf(issue.path ?? []),
    issue.received,
    isType ? (issue.expected ?? "something else") : issue.message,
  );
}

function pathOf(items: readonly { readonly key?: unknown }[]): string {
  return items
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const daysInMonth = (Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / 86_400_000;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth;
}
