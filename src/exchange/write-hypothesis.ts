import type { Annotation } from "../annotations/index.ts";
import { partOf } from "../text/index.ts";
import type { AnnotationSet, SetSource } from "./format.ts";
import { jsonListParts } from "./json-list-parts.ts";
import { unknownTime } from "./unknown.ts";
import { iriOf } from "./web-annotation-terms.ts";
import { newestInOrder, sourcesInOrder } from "./write-records.ts";

/**
 * A set as the export of the Hypothesis client writes it, in parts. What its fields can't say stands in `metadata`, which
 * it leaves to others. The date of the export is that of the newest annotation, so that equal data gives equal bytes.
 * Yields the share that is done, 0 to 1.
 */
export function* writeHypothesis(set: AnnotationSet): Generator<number, string[], void> {
  const annotations = yield* partOf(newestInOrder(set.annotations, "live"), 0, 0.3);
  const sources = sourcesInOrder(set.sources);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const newest = annotations.reduce(
    (latest, { modified }) => (modified > latest ? modified : latest),
    unknownTime,
  );
  const head = {
    export_date: newest,
    export_userid: "",
    client_version: "",
    lateral: { unit: "utf-16", sources },
    annotations: [],
  };
  const frame = JSON.stringify(head, null, 2);
  const items = jsonListParts(annotations, (annotation) =>
    itemOf(annotation, byId.get(annotation.sourceId), set),
  );
  return [frame.slice(0, -"]\n}".length), ...(yield* partOf(items, 0.3, 1)), "\n  ]\n}"];
}

function itemOf(annotation: Annotation, source: SetSource | undefined, { states }: AnnotationSet): object {
  const { id, sourceId, spans, tag, note, creator, created, modified, ...rest } = annotation;
  const uri = source?.link ?? iriOf("source", sourceId);
  const user = `acct:${creator.replace(/[^A-Za-z0-9._]+/g, "_") || "reader"}@lateral.invalid`;
  const state = states?.get(id);
  const more = spans.map(({ start: _s, end: _e, exact: _x, prefix: _p, suffix: _u, ...others }) => others);
  return {
    id,
    created,
    updated: modified,
    user,
    user_info: { display_name: creator },
    uri,
    text: note,
    tags: [tag],
    document: { title: [source?.title ?? sourceId] },
    target: spans.map(({ start, end, exact, prefix, suffix }) => ({
      source: uri,
      selector: [
        { type: "TextPositionSelector", start, end },
        { type: "TextQuoteSelector", exact, prefix, suffix },
      ],
    })),
    group: "__world__",
    permissions: { read: ["group:__world__"], admin: [user], update: [user], delete: [user] },
    hidden: false,
    flagged: false,
    links: {},
    metadata: { lateral: { sourceId, ...(state !== undefined && { state }), record: rest, spans: more } },
  };
}
