import type { MatchedSource } from "./match-sources.ts";
import { fieldsOf } from "./parse-file.ts";
import { utcTime } from "./read-time.ts";
import { type Fields, idOf, objectsOf, textOf } from "./web-annotation-fields.ts";
import { idOfIri, wellFormed } from "./web-annotation-terms.ts";

/**
 * The record that an annotation of a Web Annotation file was written from, still to be checked; null when it was not
 * written here, or another tool took from it what says where its words stood.
 */
export function ownRecord(item: unknown, named: ReadonlyMap<string, MatchedSource>): object | null {
  const fields = fieldsOf(item);
  const id = fields === null ? null : idOfIri("annotation", idOf(fields) ?? "");
  const more = fields === null ? null : moreOf(fields);
  if (fields === null || id === null || more === null) return null;
  const targets = objectsOf(fields["target"]);
  const iri = idOf(targets[0]?.["source"]) ?? "";
  const sourceId = idOfIri("source", iri);
  const spanMore = objectsOf(more["spans"]);
  const spans = targets.map((target, index) => spanOf(target, spanMore[index] ?? {}));
  const [first] = targets.map((target) => objectsOf(target["state"])[0]?.["lateral:textHash"]);
  if (sourceId === null || spans.includes(null)) return null;
  const annotation = fieldsOf(more["annotation"]) ?? {};
  const bodies = objectsOf(fields["body"]);
  return {
    ...annotation,
    id,
    sourceId: named.get(iri)?.source.id ?? sourceId,
    textHash: first,
    spans,
    tag: textOf(bodies.find(({ purpose }) => purpose === "tagging")?.["value"]),
    note: textOf(bodies.find(({ purpose }) => purpose === "commenting")?.["value"]) ?? "",
    attributes: { ...fieldsOf(more["attributes"]), ...attributesOf(bodies) },
    unsure: fields["lateral:unsure"] === true,
    creator: textOf(objectsOf(fields["creator"])[0]?.["name"]) ?? "",
    created: timeOf(fields["created"], annotation["created"]),
    modified: timeOf(fields["modified"], annotation["modified"]),
  };
}

function moreOf(fields: Fields): Fields | null {
  try {
    return fieldsOf(JSON.parse(textOf(fields["lateral:more"]) ?? ""));
  } catch {
    return null;
  }
}

function spanOf(target: Fields, more: Fields): object | null {
  const [state] = objectsOf(target["state"]);
  const quote = objectsOf(target["selector"]).find(({ type }) => type === "TextQuoteSelector");
  const [start, end] = [state?.["lateral:start"], state?.["lateral:end"]];
  if (quote === undefined || start === undefined || end === undefined) return null;
  const words = Object.fromEntries(
    ["exact", "prefix", "suffix"].map((name) => [name, wordsOf(quote[name], more[name])]),
  );
  return { ...more, start, end, ...words };
}

/** What was written, unless the words were changed since: words with lone halves of pairs are written without them. */
function wordsOf(words: unknown, before: unknown): unknown {
  return typeof before === "string" && wellFormed(before) === words ? before : words;
}

/** The time as it was written here, unless another tool changed it since. */
function timeOf(time: unknown, before: unknown): unknown {
  const isSame = typeof before === "string" && utcTime(before) === (time ?? null);
  return isSame ? before : time;
}

function attributesOf(bodies: readonly Fields[]): object {
  const attributes = new Map<string, string | string[]>();
  for (const body of bodies) {
    const [name, value] = [textOf(body["lateral:attribute"]), textOf(body["value"])];
    if (name === undefined || value === undefined) continue;
    const before = attributes.get(name);
    if (body["lateral:place"] === undefined) attributes.set(name, value);
    else attributes.set(name, Array.isArray(before) ? [...before, value] : [value]);
  }
  return Object.fromEntries(attributes);
}
