import type { Reanchored, Selector, VersionedSelector } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import type { AnnotationSet, Refusal } from "./format.ts";
import { partOf } from "./part-of.ts";

/** The canonical text of a source as it is here today. */
export interface TextHere {
  readonly text: string;
  readonly hash: string;
}

/**
 * Finds selectors on a text that most of them were not made on: `resolveSteps` of the anchoring room, or something
 * that gives the same from elsewhere and yields what it waits for, too.
 */
export type FindSteps<Told> = (
  here: TextHere,
  written: readonly VersionedSelector[],
) => Generator<number | Told, readonly Reanchored[], void>;

/** Annotations that are placed between two steps: under 1 ms on a slow computer. */
const atOnce = 50;

/** How much of the work finding is, 0 to 1, where there is something to be found. */
const shareOfFinding = 0.9;

/** The annotations of a set as they lie on the texts here, and those that don't. */
export interface PlacedSpans {
  readonly placed: readonly Annotation[];
  readonly refused: readonly Refusal[];
}

/**
 * Puts the annotations of a set on the texts here. On the text that they were made on, words must stand at their
 * offsets; on another version of the text each span is looked for, and one that is not found beyond doubt refuses its
 * annotation. Yields the share that is done, 0 to 1, and what `find` yields besides.
 */
export function* placeSpans<Told>(
  set: AnnotationSet,
  texts: ReadonlyMap<string, TextHere>,
  find: FindSteps<Told>,
): Generator<number | Told, PlacedSpans, void> {
  const found = yield* partOf(findMoved(set, texts, find), 0, shareOfFinding);
  const titles = new Map(set.sources.map(({ id, title }) => [id, title]));
  const placed: Annotation[] = [];
  const refused: Refusal[] = [];
  for (const [index, annotation] of set.annotations.entries()) {
    if (index % atOnce === 0) {
      yield shareOfFinding + ((1 - shareOfFinding) * index) / set.annotations.length;
    }
    const here = texts.get(annotation.sourceId);
    const outcome =
      here === undefined
        ? refusal(annotation, "sourceId", unknownSource(annotation, titles))
        : annotation.textHash === here.hash
          ? checkSpans(annotation, here.text)
          : moveSpans(annotation, here, found.get(annotation) ?? []);
    if ("problem" in outcome) refused.push(outcome);
    else placed.push(outcome);
  }
  return { placed, refused };
}

/** Where the spans of annotations lie that were made on another version of their text, in the order of their spans. */
function* findMoved<Told>(
  set: AnnotationSet,
  texts: ReadonlyMap<string, TextHere>,
  find: FindSteps<Told>,
): Generator<number | Told, ReadonlyMap<Annotation, readonly Reanchored[]>, void> {
  const moved = set.annotations.filter(({ sourceId, textHash }) => {
    const here = texts.get(sourceId);
    return here !== undefined && here.hash !== textHash;
  });
  const found = new Map<Annotation, readonly Reanchored[]>();
  for (const [sourceId, here] of texts) {
    const begin = found.size / moved.length;
    const annotations = moved.filter((annotation) => annotation.sourceId === sourceId);
    if (annotations.length === 0) continue;
    const written = annotations.flatMap(({ textHash, spans }) =>
      spans.map((selector): VersionedSelector => ({ textHash, selector })),
    );
    const end = (found.size + annotations.length) / moved.length;
    const results = yield* partOf(find(here, written), begin, end);
    let next = 0;
    for (const annotation of annotations) {
      found.set(annotation, results.slice(next, next + annotation.spans.length));
      next += annotation.spans.length;
    }
  }
  return found;
}

/** The annotation when its words stand at their offsets in the text that it was made on; else why it is refused. */
export function checkSpans(annotation: Annotation, text: string): Annotation | Refusal {
  for (const [index, { start, end, exact }] of annotation.spans.entries()) {
    if (end > text.length) {
      const problem = `unexpected ${end}, expected at most ${text.length}, the length of the text`;
      return refusal(annotation, `spans[${index}].end`, problem);
    }
    const found = text.slice(start, end);
    if (found !== exact) {
      const problem = `unexpected ${quoted(exact)}, expected ${quoted(found)}, which the text says there`;
      return refusal(annotation, `spans[${index}].exact`, problem);
    }
  }
  return annotation;
}

function moveSpans(
  annotation: Annotation,
  here: TextHere,
  found: readonly Reanchored[],
): Annotation | Refusal {
  const spans: Selector[] = [];
  for (const [index, before] of annotation.spans.entries()) {
    const now = found[index];
    const isSure = now?.state === "anchored" || now?.state === "moved";
    if (!isSure || now.selector === null) {
      const reason =
        now?.state === "ambiguous"
          ? `The text here is another version, with ${now.candidates.length} places that fit`
          : "The text here is another version, without these words";
      return refusal(annotation, `spans[${index}].exact`, `${reason}: ${quoted(before.exact)}.`);
    }
    spans.push({ ...before, ...now.selector });
  }
  spans.sort((a, b) => a.start - b.start);
  const overlap = spans.some((span, index) => span.start < (spans[index - 1]?.end ?? 0));
  if (overlap) return refusal(annotation, "spans", "On the text here, its parts would overlap.");
  return { ...annotation, textHash: here.hash, spans };
}

function refusal({ id, spans }: Annotation, path: string, problem: string): Refusal {
  const words = spans.map((span) => span.exact).join(" … ");
  return { path: `annotations[id=${id}].${path}`, problem, words };
}

function unknownSource({ sourceId }: Annotation, titles: ReadonlyMap<string, string>): string {
  return `unexpected source ${quoted(titles.get(sourceId) ?? sourceId)}, expected one that is open here`;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
