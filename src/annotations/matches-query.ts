import { fold } from "../text/index.ts";
import type { Annotation } from "./annotation.ts";

/** Folding costs far more than looking; records never change in place, so it is done once for each. */
const foldedByRecord = new WeakMap<Annotation, string>();

/**
 * Whether the words, the note or any attribute's value of an annotation contain the query.
 * @param foldedQuery what the reader typed, through `fold` of the text room; the empty query matches all
 */
export function matchesQuery(annotation: Annotation, foldedQuery: string): boolean {
  return foldedQuery === "" || foldedFields(annotation).includes(foldedQuery);
}

function foldedFields(annotation: Annotation): string {
  const known = foldedByRecord.get(annotation);
  if (known !== undefined) return known;
  const fields = [
    ...annotation.spans.map((span) => span.exact),
    annotation.note,
    ...Object.values(annotation.attributes).flat(),
  ];
  // Folding leaves no line break, so one between the fields keeps a query from matching across them.
  const folded = fields.map(fold).join("\n");
  foldedByRecord.set(annotation, folded);
  return folded;
}
