import * as v from "valibot";
import { annotationSchema } from "../annotations/index.ts";
import { said } from "../languages/index.ts";

/** The word in `format` by which a file is known as ours, whatever its name. */
export const formatName = "lateral-annotations";

/** Raised when an older Lateral could misread a file; new optional fields alone don't raise it. */
export const formatVersion = 1;

/** What wrote the file, for people who look into it; nothing depends on it. */
export const generator = "Lateral 0.1.0";

/**
 * The largest file that is read, in bytes: about 50,000 annotations, ten times what browser storage holds.
 * Whoever has the file compares its size with this before loading it.
 */
export const maximumFileBytes = 50_000_000;

const text = v.pipe(v.string(said("text")), v.minLength(1, said("at least one character")));

/** A source as a file names it. */
export const setSourceSchema = v.object(
  {
    id: text,
    title: v.string(said("text")),
    textHash: text,
    text: v.exactOptional(v.string(said("text"))),
    language: v.exactOptional(v.string(said("text"))),
    link: v.exactOptional(v.string(said("text"))),
  },
  said("an object with id, title and textHash"),
);

/**
 * A whole file, for the published JSON Schema. Reading checks the parts one by one, so that a bad
 * annotation does not take the others with it.
 */
export const lateralFileSchema = v.looseObject({
  format: v.literal(formatName),
  version: v.literal(formatVersion),
  generator: v.string(),
  unit: v.literal("utf-16"),
  sources: v.array(setSourceSchema),
  annotations: v.array(annotationSchema),
});
