import { type Annotation, tags } from "../annotations/index.ts";
import { said } from "../languages/index.ts";
import { finish, partOf } from "../text/index.ts";
import { rowOf, tableMark } from "./csv-row.ts";
import type { AnnotationSet, Format } from "./format.ts";
import { compareText, newestInOrder, sourcesInOrder } from "./write-records.ts";

/** Rows that are written between two steps, and one part of the text. */
const atOnce = 50;

/** Columns before the attributes. */
const first = ["source", "tag", "words"] as const;

/** Columns after the attributes. */
const last = [
  "note",
  "unsure",
  "start",
  "end",
  "offsetUnit",
  "links",
  "state",
  "textHash",
  "creator",
  "created",
  "id",
] as const;

/**
 * One row an annotation. The parts of a broken passage stand in one row: words joined by an ellipsis, offsets in lists.
 * Yields the share that is done, 0 to 1.
 */
function* writeCsv(set: AnnotationSet): Generator<number, string[], void> {
  const annotations = yield* partOf(newestInOrder(set.annotations, "live"), 0, 0.4);
  const titles = new Map(sourcesInOrder(set.sources).map(({ id, title }) => [id, title]));
  const names = attributeNames(annotations);
  const fixed: ReadonlySet<string> = new Set([...first, ...last]);
  const head = [...first, ...names.map((name) => (fixed.has(name) ? `attribute ${name}` : name)), ...last];
  const parts = [`${tableMark}${rowOf(head)}`];
  for (let at = 0; at < annotations.length; at += atOnce) {
    yield 0.4 + (0.6 * at) / annotations.length;
    const rows = annotations.slice(at, at + atOnce).map((annotation) => {
      const { sourceId, tag, spans, attributes } = annotation;
      const begin = [titles.get(sourceId) ?? sourceId, tag, spans.map(({ exact }) => exact).join(" … ")];
      const values = names.map((name) => attributeText(attributes[name]));
      return rowOf([...begin, ...values, ...endOf(annotation, set)]);
    });
    parts.push(rows.join(""));
  }
  return parts;
}

/** All attributes of the tags in their order, then those that annotations have besides. */
function attributeNames(annotations: readonly Annotation[]): string[] {
  const known = new Set(tags.flatMap(({ attributes }) => attributes.map(({ name }) => name)));
  const others = new Set(annotations.flatMap(({ attributes }) => Object.keys(attributes)));
  return [...known, ...[...others].filter((name) => !known.has(name)).sort(compareText)];
}

function attributeText(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value ?? []).join("; ");
}

function endOf(annotation: Annotation, { states }: AnnotationSet): string[] {
  const { id, note, unsure, spans, textHash, creator, created } = annotation;
  const starts = spans.map(({ start }) => start).join(";");
  const ends = spans.map(({ end }) => end).join(";");
  const links = (annotation.links ?? []).map(({ kind, to }) => `${kind} ${to}`).join("; ");
  const state = states?.get(id) ?? "anchored";
  return [note, unsure ? "yes" : "", starts, ends, "utf-16", links, state, textHash, creator, created, id];
}

/** A table for spreadsheets and statistics programs. */
export const csv = {
  id: "csv",
  name: said("Table (CSV)"),
  extension: "csv",
  mime: "text/csv",
  description: said("One row for each annotation. Choose this to count and sort in a spreadsheet."),
  unit: "utf-16",
  loses: said(
    "It can't be imported again; an apostrophe stands before what a spreadsheet would take for a formula.",
  ),
  needsTexts: false,
  noTexts: true,
  writeSteps: writeCsv,
  write: (set: AnnotationSet) => finish(writeCsv(set)).join(""),
} as const satisfies Format;
