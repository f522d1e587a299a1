import * as v from "valibot";
import { greatestWall } from "./stamp.ts";
import { tagIds } from "./tag-names.ts";

/**
 * The greatest lengths that are read, in UTF-16 code units (or items for lists). They are far above what a
 * reader writes, and low enough that no single record can fill the browser's storage of 5 million units.
 */
const caps = {
  name: 1_000,
  words: 500_000,
  context: 100_000,
  note: 500_000,
  attribute: 10_000,
  list: 200,
  spans: 1_000,
} as const;

/** How many links one annotation can have. */
export const mostLinks = 1_000;

/** The messages say what was expected; what was found stands before them (see `readAnnotation`). */
const textUpTo = (length: number) =>
  v.pipe(v.string("text"), v.maxLength(length, `at most ${length} characters`));
const nameText = v.pipe(
  v.string("text"),
  v.minLength(1, "at least one character"),
  v.maxLength(caps.name, `at most ${caps.name} characters`),
);
const wholeNumber = v.pipe(
  v.number("a whole number from 0"),
  v.integer("a whole number from 0"),
  v.minValue(0, "a whole number from 0"),
  v.maxValue(Number.MAX_SAFE_INTEGER, `at most ${Number.MAX_SAFE_INTEGER}`),
);
const dateTime = v.pipe(
  v.string("a date and time such as 2026-11-22T10:00:00Z"),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
    "a date and time with zone such as 2026-11-22T10:00:00Z",
  ),
);
const id = v.pipe(
  v.string("an id of 8 to 64 letters, digits, - or _"),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/, "an id of 8 to 64 letters, digits, - or _"),
);

const selector = v.looseObject(
  {
    start: wholeNumber,
    end: wholeNumber,
    exact: v.pipe(
      v.string("text"),
      v.minLength(1, "at least one character"),
      v.maxLength(caps.words, `at most ${caps.words} characters`),
    ),
    prefix: textUpTo(caps.context),
    suffix: textUpTo(caps.context),
  },
  "an object",
);

/** The shape of a link. */
export const linkSchema = v.looseObject({ kind: nameText, to: id }, "an object with kind and to");

/**
 * The shape of an annotation, as stored and as written to files. Unknown fields pass. What one field
 * demands of another (start before end, and so on) is checked by `readAnnotation` on top.
 */
export const annotationSchema = v.looseObject(
  {
    id,
    sourceId: nameText,
    textHash: nameText,
    rejected: v.exactOptional(nameText),
    spans: v.pipe(
      v.array(selector, "a list of spans"),
      v.minLength(1, "at least one span"),
      v.maxLength(caps.spans, `at most ${caps.spans} spans`),
    ),
    tag: v.picklist(tagIds, `one of ${tagIds.join(", ")}`),
    attributes: v.record(
      v.pipe(v.string(), v.maxLength(caps.name, `at most ${caps.name} characters`)),
      v.union(
        [
          textUpTo(caps.attribute),
          v.pipe(
            v.array(textUpTo(caps.attribute), "text or a list of texts"),
            v.maxLength(caps.list, `at most ${caps.list} items`),
          ),
        ],
        "text or a list of texts",
      ),
      "an object",
    ),
    note: textUpTo(caps.note),
    unsure: v.boolean("true or false"),
    links: v.exactOptional(
      v.pipe(v.array(linkSchema, "a list of links"), v.maxLength(mostLinks, `at most ${mostLinks} links`)),
    ),
    creator: textUpTo(caps.name),
    created: dateTime,
    modified: dateTime,
    v: v.strictTuple(
      [v.pipe(wholeNumber, v.maxValue(greatestWall, `at most ${greatestWall}`)), wholeNumber, nameText],
      "a stamp of time, counter and replica",
    ),
    schema: v.exactOptional(wholeNumber),
    deleted: v.exactOptional(v.literal(true, "true, or no such field")),
  },
  "an object",
);
