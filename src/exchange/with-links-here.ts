import type { Annotation } from "../annotations/index.ts";
import type { AnnotationSet } from "./format.ts";

/**
 * A set from a file that says nothing of links: its annotations with the links that they have here. A newer version of one
 * from such a file would else take them away.
 * @param records ours by id
 */
export function withLinksHere(set: AnnotationSet, records: ReadonlyMap<string, Annotation>): AnnotationSet {
  const annotations = set.annotations.map((annotation) => {
    const links = records.get(annotation.id)?.links;
    return links === undefined ? annotation : { ...annotation, links };
  });
  return { ...set, annotations };
}
