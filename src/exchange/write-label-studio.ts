import type { Annotation } from "../annotations/index.ts";
import { partOf } from "../text/index.ts";
import type { AnnotationSet } from "./format.ts";
import { jsonListParts } from "./json-list-parts.ts";
import { continues, tagLabels } from "./label-studio-names.ts";
import { type PlacedAnnotation, placeSources } from "./placed-sources.ts";
import { sourceMeta } from "./source-meta.ts";

/**
 * A task for each source that has a text, in parts. The parts of a broken passage are regions that relations join. Notes
 * stand where Label Studio keeps those of a region, in `meta.text`. Yields the share that is done, 0 to 1.
 */
export function* writeLabelStudio(set: AnnotationSet): Generator<number, string[], void> {
  const sources = yield* partOf(placeSources(set), 0, 0.5);
  const parts: string[] = ["["];
  for (const [index, { source, text, placed }] of sources.entries()) {
    const from = 0.5 + (0.5 * index) / sources.length;
    const results = placed.flatMap((one) => resultsOf(one, text, set));
    const data = JSON.stringify({ text, title: source.title });
    const meta = JSON.stringify(sourceMeta(source, "utf-16"));
    parts.push(`${index === 0 ? "" : ","}\n{"data":${data},"meta":${meta},"annotations":[{"result":[`);
    const list = jsonListParts(results, (result) => result());
    parts.push(...(yield* partOf(list, from, from + 0.5 / sources.length)), "]}]}");
  }
  parts.push("\n]");
  return parts;
}

/** The regions of an annotation and the relations between them, to be made when they are written. */
function resultsOf(
  { annotation, spans }: PlacedAnnotation,
  text: string,
  set: AnnotationSet,
): (() => object)[] {
  const { id, tag } = annotation;
  const idAt = (place: number) => (place === 0 ? id : `${id}-part-${place + 1}`);
  const regions = spans.map(({ start, end }, place) => () => ({
    id: idAt(place),
    from_name: "label",
    to_name: "text",
    type: "labels",
    value: { start, end, text: text.slice(start, end), labels: [tagLabels[tag]] },
    ...(place === 0 && { meta: metaOf(annotation, set) }),
  }));
  const relations = spans.slice(1).map((_, place) => () => ({
    type: "relation",
    from_id: idAt(place),
    to_id: idAt(place + 1),
    direction: "right",
    labels: [continues],
  }));
  return [...regions, ...relations];
}

function metaOf(annotation: Annotation, { states }: AnnotationSet): object {
  const { id, note, creator, created, modified, unsure, attributes } = annotation;
  const state = states?.get(id);
  return {
    ...(note !== "" && { text: [note] }),
    lateral: { creator, created, modified, unsure, attributes, ...(state !== undefined && { state }) },
  };
}
