import {
  type Annotation,
  annotationFields,
  compareByPlace,
  isLive,
  mergeRecords,
  spanFields,
} from "../annotations/index.ts";
import { partOf } from "../text/index.ts";
import type { SetSource } from "./format.ts";
import { sortSteps } from "./sort-steps.ts";

/** Annotations that are put in order or written between two steps: 2 ms on a slow computer, and one part of the text. */
const atOnce = 50;

/**
 * The text of a file in parts: the fields of `head`, then the annotations as its last field. Each annotation is
 * written once, in its newest version, by source and place. No line break at the end, so that equal data gives equal
 * bytes and a file that was cut off anywhere is not valid JSON. Yields the share that is done, 0 to 1.
 * @param kinds whether tombstones are written too
 */
export function* writeRecords(
  head: object,
  records: readonly Annotation[],
  kinds: "live" | "all",
): Generator<number, string[], void> {
  const annotations = yield* partOf(newestInOrder(records, kinds), 0, 0.3);
  const frame = JSON.stringify({ ...head, annotations: [] }, null, 2);
  if (annotations.length === 0) return [frame];
  const parts = [frame.slice(0, -"]\n}".length)];
  for (let at = 0; at < annotations.length; at += atOnce) {
    yield 0.3 + (0.7 * at) / annotations.length;
    const items = annotations.slice(at, at + atOnce).map(orderedAnnotation);
    parts.push((at === 0 ? "" : ",") + itemsText(items));
  }
  parts.push("\n  ]\n}");
  return parts;
}

/** Each source once, by id. */
export function sourcesInOrder(sources: readonly SetSource[]): SetSource[] {
  const byId = new Map(
    sources
      .toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))
      .map((source) => [source.id, orderedSource(source)]),
  );
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

/** The fields of a source that have a value, in the order of files. */
function orderedSource({ id, title, textHash, text, language, link }: SetSource): SetSource {
  return {
    id,
    title,
    textHash,
    ...(language !== undefined && { language }),
    ...(link !== undefined && { link }),
    ...(text !== undefined && { text }),
  };
}

/** By the source's id, then in text order; for `sort`. */
export function bySourceAndPlace(a: Annotation, b: Annotation): number {
  return compareText(a.sourceId, b.sourceId) || compareByPlace(a, b);
}

/** By code unit: unlike `localeCompare`, the same on every computer. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Each annotation once, in its newest version, by source and place. Yields the share that is done, 0 to 1.
 * @param kinds whether tombstones are taken too
 */
export function* newestInOrder(
  records: readonly Annotation[],
  kinds: "live" | "all",
): Generator<number, Annotation[], void> {
  const byId = new Map<string, Annotation>();
  for (const [index, annotation] of records.entries()) {
    if (index % atOnce === 0) yield index / records.length / 2;
    const known = byId.get(annotation.id);
    byId.set(annotation.id, known === undefined ? annotation : mergeRecords(known, annotation));
  }
  const newest = [...byId.values()];
  const wanted = kinds === "all" ? newest : newest.filter(isLive);
  return yield* partOf(sortSteps(wanted, bySourceAndPlace), 0.5, 1);
}

/** The items as they stand in the list of a file, from the line break before the first to the end of the last. */
export function itemsText(items: readonly object[]): string {
  const list = JSON.stringify({ list: items }, null, 2);
  return list.slice('{\n  "list": ['.length, -"\n  ]\n}".length);
}

function orderedAnnotation(annotation: Annotation): object {
  const spans = annotation.spans.map((span) => ordered(span, spanFields));
  return { ...ordered(annotation, annotationFields), spans };
}

/** The object with the known keys first and all others after them in code-unit order, as deep as it goes. */
function ordered(value: object, knownKeys: readonly string[]): object {
  const rank = (key: string) => {
    const place = knownKeys.indexOf(key);
    return place === -1 ? knownKeys.length : place;
  };
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  return typeof value === "object" && value !== null ? ordered(value, []) : value;
}
