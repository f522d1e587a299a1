import {
  type Annotation,
  annotationFields,
  compareByPlace,
  isLive,
  mergeRecords,
  spanFields,
} from "../annotations/index.ts";
import type { AnnotationSet } from "./format.ts";
import { formatName, formatVersion, generator } from "./lateral-file.ts";

const sourceKeys = ["id", "title", "textHash"];

/**
 * A set as the text of a Lateral file. Tombstones are left out: a file says what there is. No time and no
 * line break at the end, so that equal sets give equal bytes and a file that was cut off anywhere is not
 * valid JSON.
 */
export function writeLateralJson(set: AnnotationSet): string {
  const sources = new Map(
    set.sources
      .toSorted((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))
      .map((source) => [source.id, source]),
  );
  const annotations = new Map<string, Annotation>();
  for (const annotation of set.annotations) {
    const known = annotations.get(annotation.id);
    annotations.set(annotation.id, known === undefined ? annotation : mergeRecords(known, annotation));
  }
  const file = {
    format: formatName,
    version: formatVersion,
    generator,
    unit: "utf-16",
    sources: [...sources.values()]
      .sort((a, b) => compareText(a.id, b.id))
      .map(({ id, title, textHash }) => ordered({ id, title, textHash }, sourceKeys)),
    annotations: [...annotations.values()]
      .filter(isLive)
      .sort((a, b) => compareText(a.sourceId, b.sourceId) || compareByPlace(a, b))
      .map(orderedAnnotation),
  };
  return JSON.stringify(file, null, 2);
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

/** By code unit: unlike `localeCompare`, the same on every computer. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
