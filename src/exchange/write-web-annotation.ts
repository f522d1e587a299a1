import {
  type Annotation,
  annotationFields,
  canonicalJson,
  isLive,
  spanFields,
} from "../annotations/index.ts";
import { partOf, textHash } from "../text/index.ts";
import { type CodePointOffsets, codePointOffsets } from "./code-point-offsets.ts";
import type { AnnotationSet, SetSource } from "./format.ts";
import { jsonListParts } from "./json-list-parts.ts";
import { generator } from "./lateral-file.ts";
import { utcTime } from "./read-time.ts";
import { linkItems } from "./web-annotation-links.ts";
import { annotationContext, iriOf, ownTerms, wellFormed } from "./web-annotation-terms.ts";
import { newestInOrder, sourcesInOrder } from "./write-records.ts";

/**
 * A set as an AnnotationCollection, in parts. All annotations are in one page that is embedded as `first`: further pages
 * could only be named by an address, and behind a file there is no server that would give them. Whatever the model has no
 * word for stands in terms of our own. Yields the share that is done, 0 to 1.
 */
export function* writeWebAnnotation(set: AnnotationSet): Generator<number, string[], void> {
  const annotations = yield* partOf(newestInOrder(set.annotations, "live"), 0, 0.3);
  const sources = sourcesInOrder(set.sources);
  const offsets = new Map<string, TextOffsets>();
  for (const { id, text, textHash } of sources) {
    if (text !== undefined)
      offsets.set(id, { textHash, offsets: yield* partOf(codePointOffsets(text), 0.3, 0.3) });
  }
  const ids = [sources.map(({ id }) => id), annotations.filter(isLive).map(({ id }) => id)];
  const id = `urn:lateral:collection:${textHash(JSON.stringify(ids)).slice("sha256:".length)}`;
  const collection = {
    "@context": [annotationContext, ownTerms],
    id,
    type: "AnnotationCollection",
    label: "Annotations made with Lateral",
    generator: { type: "Software", name: generator },
    "lateral:sources": sources.map(sourceItem),
    total: annotations.reduce((sum, { links = [] }) => sum + 1 + links.length, 0),
  };
  if (annotations.length === 0) return [JSON.stringify(collection, null, 2)];
  const page = { id: `${id}:page`, type: "AnnotationPage", partOf: id, startIndex: 0, items: [] };
  const frame = JSON.stringify({ ...collection, last: page.id, first: page }, null, 2);
  const links = annotations.flatMap(linkItems);
  const items = jsonListParts([...annotations, ...links], (one) =>
    typeof one === "function" ? one() : itemOf(one, set, offsets.get(one.sourceId)),
  );
  return [frame.slice(0, -"]\n  }\n}".length), ...(yield* partOf(items, 0.3, 1)), "\n    ]\n  }\n}"];
}

/** How code points are counted in the text with this hash. */
interface TextOffsets {
  readonly textHash: string;
  readonly offsets: CodePointOffsets;
}

function sourceItem({ id, title, textHash, text, language, link }: SetSource): object {
  return {
    id: iriOf("source", id),
    type: "Text",
    format: "text/plain",
    ...(language !== undefined && { language }),
    label: title,
    ...(link !== undefined && { "lateral:link": link }),
    "lateral:textHash": textHash,
    ...(text !== undefined && { "lateral:text": text }),
  };
}

function itemOf(annotation: Annotation, { states }: AnnotationSet, text: TextOffsets | undefined): object {
  const { id, creator, created, modified, unsure } = annotation;
  const [createdUtc, modifiedUtc] = [utcTime(created), utcTime(modified)];
  const state = states?.get(id);
  return {
    id: iriOf("annotation", id),
    type: "Annotation",
    motivation: "classifying",
    ...(creator !== "" && { creator: { type: "Person", name: creator } }),
    ...(createdUtc !== null && { created: createdUtc }),
    ...(modifiedUtc !== null && { modified: modifiedUtc }),
    body: bodiesOf(annotation),
    target: targetsOf(annotation, text),
    ...(unsure && { "lateral:unsure": true }),
    ...(state !== undefined && { "lateral:anchorState": state }),
    "lateral:more": canonicalJson(moreOf(annotation)),
  };
}

/** The tag, the note, and each attribute: one that is a list has a body for each of its items. */
function bodiesOf({ tag, note, attributes }: Annotation): object[] {
  const described = Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) =>
      typeof value === "string"
        ? [attributeBody(name, value)]
        : value.map((item, place) => ({ ...attributeBody(name, item), "lateral:place": place })),
    );
  return [
    { type: "TextualBody", purpose: "tagging", format: "text/plain", value: tag },
    ...(note === ""
      ? []
      : [{ type: "TextualBody", purpose: "commenting", format: "text/markdown", value: note }]),
    ...described,
  ];
}

function attributeBody(name: string, value: string): object {
  return {
    type: "TextualBody",
    purpose: "describing",
    format: "text/plain",
    value,
    "lateral:attribute": name,
  };
}

function targetsOf(annotation: Annotation, text: TextOffsets | undefined): object | object[] {
  const { sourceId, textHash, spans } = annotation;
  const targets = spans.map((span) => {
    const { start, end, exact, prefix, suffix } = span;
    const quote = { exact: wellFormed(exact), prefix: wellFormed(prefix), suffix: wellFormed(suffix) };
    // Positions in another version of the text can't be counted in code points: that text isn't known.
    const position = text?.textHash === textHash ? text.offsets.toCodePoints(span) : null;
    return {
      type: "SpecificResource",
      source: iriOf("source", sourceId),
      selector: [
        { type: "TextQuoteSelector", ...quote },
        ...(position === null ? [] : [{ type: "TextPositionSelector", ...position }]),
      ],
      state: {
        type: "lateral:TextState",
        "lateral:textHash": textHash,
        "lateral:unit": "utf-16",
        "lateral:start": start,
        "lateral:end": end,
      },
    };
  });
  return targets.length === 1 ? (targets[0] ?? []) : targets;
}

const knownFields: ReadonlySet<string> = new Set([...annotationFields, "deleted", "links"]);
const knownSpanFields: ReadonlySet<string> = new Set(spanFields);

/** What of a record neither the model nor the terms above can say. */
function moreOf(annotation: Annotation): object {
  const { attributes, spans, links, created, modified, v } = annotation;
  const empty = Object.entries(attributes).filter(([, value]) => Array.isArray(value) && value.length === 0);
  const times = Object.entries({ created, modified }).filter(([, time]) => utcTime(time) !== time);
  const fields = Object.entries(annotation).filter(([key]) => !knownFields.has(key));
  return {
    annotation: Object.fromEntries([
      ...fields,
      ...times,
      ["v", v],
      ...(links?.length === 0 ? [["links", links]] : []),
    ]),
    spans: spans.map((span) =>
      Object.fromEntries(
        Object.entries(span).filter(
          ([key, value]) =>
            !knownSpanFields.has(key) || (typeof value === "string" && wellFormed(value) !== value),
        ),
      ),
    ),
    attributes: Object.fromEntries(empty),
  };
}
