import { resolveSteps, type VersionedSelector } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import { partOf, type Span } from "../text/index.ts";
import type { AnnotationSet, SetSource } from "./format.ts";
import { newestInOrder, sourcesInOrder } from "./write-records.ts";

/** An annotation and where its passages stand in the text of its source today, in UTF-16 code units. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly spans: readonly Span[];
}

/** A source of a set with its text and what is marked in it, in text order. */
export interface PlacedSource {
  readonly source: SetSource;
  readonly text: string;
  readonly placed: readonly PlacedAnnotation[];
  /** What was made on another version of the text, and is not found beyond doubt on this one. */
  readonly lost: readonly Annotation[];
}

/**
 * The sources of a set that have a text, and where today the passages of their annotations stand in it: formats that
 * know words by their offsets only must not give the offsets of another text. Each annotation is there once, in its
 * newest version, tombstones aren't. Yields the share that is done, 0 to 1.
 */
export function* placeSources(set: AnnotationSet): Generator<number, PlacedSource[], void> {
  const annotations = yield* partOf(newestInOrder(set.annotations, "live"), 0, 0.4);
  const bySource = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const others = bySource.get(annotation.sourceId);
    if (others === undefined) bySource.set(annotation.sourceId, [annotation]);
    else others.push(annotation);
  }
  const sources = sourcesInOrder(set.sources);
  const placed: PlacedSource[] = [];
  for (const [index, source] of sources.entries()) {
    const from = 0.4 + (0.6 * index) / sources.length;
    const steps = placeOn(source, bySource.get(source.id) ?? []);
    const result = yield* partOf(steps, from, from + 0.6 / sources.length);
    if (result !== null) placed.push(result);
  }
  return placed;
}

function* placeOn(
  source: SetSource,
  annotations: readonly Annotation[],
): Generator<number, PlacedSource | null, void> {
  const { text, textHash } = source;
  if (text === undefined) return null;
  const written = annotations.flatMap(({ textHash, spans }) =>
    spans.map((selector): VersionedSelector => ({ textHash, selector })),
  );
  const found = yield* resolveSteps({ text, hash: textHash }, written);
  const placed: PlacedAnnotation[] = [];
  const lost: Annotation[] = [];
  let next = 0;
  for (const annotation of annotations) {
    const results = found.slice(next, next + annotation.spans.length);
    next += annotation.spans.length;
    const spans = results.flatMap(({ state, span }) =>
      span !== null && (state === "anchored" || state === "moved") ? [span] : [],
    );
    if (spans.length === annotation.spans.length) {
      placed.push({ annotation, spans: spans.sort((a, b) => a.start - b.start) });
    } else lost.push(annotation);
  }
  return { source, text, placed, lost };
}
