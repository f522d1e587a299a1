import type { Annotation } from "./annotation.ts";
import { annotationFields, spanFields } from "./annotation-fields.ts";
import { isCalendarTime } from "./calendar-time.ts";
import { greatestWall } from "./stamp.ts";
import { tagIds } from "./tag-names.ts";

/** Longer texts are left to the schema, which knows the exact caps. In UTF-16 code units. */
const ordinaryLength = 1_000;

/** A quote broken into more parts than this is left to the schema, and so are more links. */
const ordinarySpans = 100;

const idForm = /^[A-Za-z0-9_-]{8,64}$/;
/** Days from 29 on don't exist in every month, and are looked at more closely. */
const timeForm =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8]|(29|3[01]))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/;
const fields: ReadonlySet<string> = new Set([...annotationFields, "deleted", "links", "rejected"]);
const fieldsOfSpans: ReadonlySet<string> = new Set(spanFields);
const ids: ReadonlySet<unknown> = new Set(tagIds);

type Fields = Readonly<Record<string, unknown>>;

function isPlainObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasOnly(value: Fields, known: ReadonlySet<string>): boolean {
  for (const key of Object.keys(value)) if (!known.has(key)) return false;
  return true;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= ordinaryLength;
}

function isName(value: unknown): boolean {
  return isText(value) && value !== "";
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTime(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const found = timeForm.exec(value);
  return found !== null && (found[1] === undefined || isCalendarTime(value));
}

function isStamp(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [wall, counter, replica] = value as readonly unknown[];
  return isOffset(wall) && wall <= greatestWall && isOffset(counter) && isName(replica);
}

function areSpans(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > ordinarySpans) return false;
  let reached = 0;
  for (const span of value as readonly unknown[]) {
    if (!isPlainObject(span) || !hasOnly(span, fieldsOfSpans)) return false;
    const { start, end, exact, prefix, suffix } = span;
    if (!(isOffset(start) && isOffset(end) && isText(exact) && isText(prefix) && isText(suffix)))
      return false;
    if (start < reached || end <= start || exact.length !== end - start) return false;
    reached = end;
  }
  return true;
}

function areLinks(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= ordinarySpans &&
    (value as readonly unknown[]).every(
      (link) =>
        isPlainObject(link) &&
        Object.keys(link).length === 2 &&
        isName(link["kind"]) &&
        typeof link["to"] === "string" &&
        idForm.test(link["to"]),
    )
  );
}

function areTexts(value: Fields): boolean {
  for (const [key, text] of Object.entries(value)) {
    if (key === "__proto__" || key === "constructor" || key === "prototype") return false;
    if (!isText(key) || !isText(text)) return false;
  }
  return true;
}

/**
 * Whether parsed JSON is, beyond doubt, an annotation without anything unusual: no unknown field, no long text, no
 * attribute that is a list. Such records need no schema, and nearly all are such. False says nothing: the
 * schema decides. Of 10,000 records it tells in under half of the time that the schema takes (28 to 75 ms in Node 20).
 */
export function isOrdinaryAnnotation(value: unknown): value is Annotation {
  if (!isPlainObject(value) || !hasOnly(value, fields)) return false;
  const { id, attributes, deleted, links, rejected } = value;
  return (
    typeof id === "string" &&
    idForm.test(id) &&
    isName(value["sourceId"]) &&
    isName(value["textHash"]) &&
    (rejected === undefined ? !("rejected" in value) : isName(rejected)) &&
    (links === undefined ? !("links" in value) : areLinks(links)) &&
    areSpans(value["spans"]) &&
    ids.has(value["tag"]) &&
    isPlainObject(attributes) &&
    areTexts(attributes) &&
    isText(value["note"]) &&
    typeof value["unsure"] === "boolean" &&
    isText(value["creator"]) &&
    isTime(value["created"]) &&
    isTime(value["modified"]) &&
    isStamp(value["v"]) &&
    (deleted === undefined ? !("deleted" in value) : deleted === true)
  );
}
