import type { AnchorState, Reanchored, Selector, VersionedSelector } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import { partOf } from "../text/index.ts";
import type { FindSteps, TextHere } from "./find-steps.ts";

/** What became of an annotation on another version of its text. */
export interface ReanchoredAnnotation {
  /** Of several spans the least sure one counts. */
  readonly state: AnchorState;
  /** Described anew on the text here where it is `anchored` or `moved`; else as it was: nobody guesses a place. */
  readonly annotation: Annotation;
}

/** From the surest state to the least sure one. */
const states: readonly AnchorState[] = ["anchored", "moved", "changed", "ambiguous", "orphan"];

/** Annotations that are described anew between two steps: under 1 ms on a slow computer. */
const atOnce = 50;

/**
 * Looks for the annotations that were made on another version of a text that is here; others are not in the result.
 * Yields the share that is done, 0 to 1, and what `find` yields besides.
 */
export function* reanchorSteps<Told>(
  annotations: readonly Annotation[],
  texts: ReadonlyMap<string, TextHere>,
  find: FindSteps<Told>,
): Generator<number | Told, ReadonlyMap<Annotation, ReanchoredAnnotation>, void> {
  const moved = annotations.filter(({ sourceId, textHash }) => {
    const here = texts.get(sourceId);
    return here !== undefined && here.hash !== textHash;
  });
  const results = new Map<Annotation, ReanchoredAnnotation>();
  for (const [sourceId, here] of texts) {
    const begin = results.size / moved.length;
    const ofSource = moved.filter((annotation) => annotation.sourceId === sourceId);
    if (ofSource.length === 0) continue;
    const written = ofSource.flatMap(({ textHash, spans }) =>
      spans.map((selector): VersionedSelector => ({ textHash, selector })),
    );
    const end = (results.size + ofSource.length) / moved.length;
    const found = yield* partOf(find(here, written), begin, end);
    let next = 0;
    for (const [index, annotation] of ofSource.entries()) {
      if (index % atOnce === 0) yield end;
      const spans = found.slice(next, next + annotation.spans.length);
      next += annotation.spans.length;
      results.set(annotation, reanchored(annotation, here, spans));
    }
  }
  return results;
}

function reanchored(
  annotation: Annotation,
  here: TextHere,
  found: readonly Reanchored[],
): ReanchoredAnnotation {
  const state = stateOf(found);
  if (state !== "anchored" && state !== "moved") return { state, annotation };
  const spans = annotation.spans.map((before, index): Selector => ({ ...before, ...found[index]?.selector }));
  spans.sort((a, b) => a.start - b.start);
  return { state, annotation: { ...annotation, textHash: here.hash, spans } };
}

/** Parts that would lie over each other can't all be right, and nothing tells which is. */
function stateOf(found: readonly Reanchored[]): AnchorState {
  const worst = Math.max(...found.map(({ state }) => states.indexOf(state)));
  const spans = found.flatMap(({ span }) => span ?? []).sort((a, b) => a.start - b.start);
  const overlap = spans.some((span, index) => span.start < (spans[index - 1]?.end ?? 0));
  return states[overlap ? Math.max(worst, states.indexOf("ambiguous")) : worst] ?? "orphan";
}
