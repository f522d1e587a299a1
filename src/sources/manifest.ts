import * as v from "valibot";
import type { Collection } from "./source.ts";
import { fieldProblem, filled, identifier, isoDate, languageTag } from "./source-fields.ts";

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

const mostSources = 1_000;

/** Only a name: a manifest can't point out of its own folder, or to another host. */
const fileName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*$/, "the name of a file without a folder"),
);
const sourceSchema = v.object({
  id: identifier,
  title: filled,
  publisher: v.nullable(filled),
  author: v.nullable(filled),
  date: v.nullable(isoDate),
  dateNote: v.nullable(filled),
  kind: v.picklist(["primary", "report", "opinion", "aggregator"]),
  language: languageTag,
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
  const { path, found, expected } = fieldProblem(result.issues);
  throw new ManifestError(path, found, expected);
}
