import * as v from "valibot";
import { plural, said, t } from "../languages/index.ts";
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

const atMostCharacters = (count: number) => () =>
  plural(count, "at most {count} character", "at most {count} characters");

/** The messages say what was expected; what was found stands before them (see `readAnnotation`). */
const textUpTo = (length: number) =>
  v.pipe(v.string(said("text")), v.maxLength(length, atMostCharacters(length)));
const nameText = v.pipe(
  v.string(said("text")),
  v.minLength(1, said("at least one character")),
  v.maxLength(caps.name, atMostCharacters(caps.name)),
);
const wholeNumber = v.pipe(
  v.number(said("a whole number from 0")),
  v.integer(said("a whole number from 0")),
  v.minValue(0, said("a whole number from 0")),
  v.maxValue(Number.MAX_SAFE_INTEGER, () => t("at most {count}", { count: Number.MAX_SAFE_INTEGER })),
);
const dateTime = v.pipe(
  v.string(said("a date and time such as 2026-11-22T10:00:00Z")),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/,
    said("a date and time with zone such as 2026-11-22T10:00:00Z"),
  ),
);
const id = v.pipe(
  v.string(said("an id of 8 to 64 letters, digits, - or _")),
  v.regex(/^[A-Za-z0-9_-]{8,64}$/, said("an id of 8 to 64 letters, digits, - or _")),
);

const selector = v.looseObject(
  {
    start: wholeNumber,
    end: wholeNumber,
    exact: v.pipe(
      v.string(said("text")),
      v.minLength(1, said("at least one character")),
      v.maxLength(caps.words, atMostCharacters(caps.words)),
    ),
    prefix: textUpTo(caps.context),
    suffix: textUpTo(caps.context),
  },
  said("an object"),
);

/** The shape of a link. */
export const linkSchema = v.looseObject({ kind: nameText, to: id }, said("an object with kind and to"));

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
      v.array(selector, said("a list of spans")),
      v.minLength(1, said("at least one span")),
      v.maxLength(caps.spans, () => t("at most {count} spans", { count: caps.spans })),
    ),
    tag: v.picklist(tagIds, () => t("one of {list}", { list: tagIds.join(", ") })),
    attributes: v.record(
      v.pipe(v.string(), v.maxLength(caps.name, atMostCharacters(caps.name))),
      v.union(
        [
          textUpTo(caps.attribute),
          v.pipe(
            v.array(textUpTo(caps.attribute), said("text or a list of texts")),
            v.maxLength(caps.list, () => t("at most {count} items", { count: caps.list })),
          ),
        ],
        said("text or a list of texts"),
      ),
      said("an object"),
    ),
    note: textUpTo(caps.note),
    unsure: v.boolean(said("true or false")),
    links: v.exactOptional(
      v.pipe(
        v.array(linkSchema, said("a list of links")),
        v.maxLength(mostLinks, () => t("at most {count} links", { count: mostLinks })),
      ),
    ),
    creator: textUpTo(caps.name),
    created: dateTime,
    modified: dateTime,
    v: v.strictTuple(
      [
        v.pipe(
          wholeNumber,
          v.maxValue(greatestWall, () => t("at most {count}", { count: greatestWall })),
        ),
        wholeNumber,
        nameText,
      ],
      said("a stamp of time, counter and replica"),
    ),
    schema: v.exactOptional(wholeNumber),
    deleted: v.exactOptional(v.literal(true, said("true, or no such field"))),
  },
  said("an object"),
);
