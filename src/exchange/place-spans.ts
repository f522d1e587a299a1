import type { AnchorState } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import type { FindSteps, TextHere } from "./find-steps.ts";
import type { AnnotationSet, Refusal, SetSource } from "./format.ts";
import { reanchorSteps } from "./reanchor-steps.ts";
import { sourcesHere } from "./sources-here.ts";
import { unexpected } from "./unexpected.ts";

/** Annotations that are placed between two steps: under 1 ms on a slow computer. */
const atOnce = 50;

/** How much of the work finding is, 0 to 1, where there is something to be found. */
const shareOfFinding = 0.9;

/** The annotations of a set as they lie on the texts here, and those that can't be taken. */
export interface PlacedSpans {
  readonly placed: readonly Annotation[];
  /** What became of annotations that were made on another version of their text, by id. */
  readonly states: ReadonlyMap<string, AnchorState>;
  readonly refused: readonly Refusal[];
}

/**
 * Puts the annotations of a set on the texts here. On the text that they were made on, words must stand at their
 * offsets; on another version of the text each span is looked for, and an annotation that is not found beyond doubt
 * stays as it is, with its state. Yields the share that is done, 0 to 1, and what `find` yields besides.
 */
export function* placeSpans<Told>(
  set: AnnotationSet,
  texts: ReadonlyMap<string, TextHere>,
  find: FindSteps<Told>,
): Generator<number | Told, PlacedSpans, void> {
  const annotations = underSourcesHere(set, texts);
  const found = yield* partOf(reanchorSteps(annotations, texts, find), 0, shareOfFinding);
  const sources = new Map(set.sources.map((source) => [source.id, source]));
  const placed: Annotation[] = [];
  const states = new Map<string, AnchorState>();
  const refused: Refusal[] = [];
  for (const [index, annotation] of annotations.entries()) {
    if (index % atOnce === 0) yield shareOfFinding + ((1 - shareOfFinding) * index) / annotations.length;
    const here = texts.get(annotation.sourceId);
    const moved = found.get(annotation);
    if (moved !== undefined) {
      placed.push(moved.annotation);
      states.set(annotation.id, moved.state);
      continue;
    }
    const outcome =
      here === undefined
        ? refusal(annotation, "sourceId", unknownSource(annotation, sources.get(annotation.sourceId)))
        : checkSpans(annotation, here.text);
    if ("problem" in outcome) refused.push(outcome);
    else placed.push(outcome);
  }
  return { placed, states, refused };
}

/** The annotations of a set, each under the id that its source has here; what is unknown keeps its own. */
function underSourcesHere(set: AnnotationSet, texts: ReadonlyMap<string, TextHere>): readonly Annotation[] {
  const sourceHere = sourcesHere(set, texts);
  return set.annotations.map((annotation) => {
    const sourceId = sourceHere(annotation) ?? annotation.sourceId;
    return sourceId === annotation.sourceId ? annotation : { ...annotation, sourceId };
  });
}

/** The annotation when its words stand at their offsets in the text that it was made on; else why it is refused. */
export function checkSpans(annotation: Annotation, text: string): Annotation | Refusal {
  for (const [index, { start, end, exact }] of annotation.spans.entries()) {
    if (end > text.length) {
      const problem = unexpected(
        `${end}`,
        t("at most {length}, the length of the text", { length: `${text.length}` }),
      );
      return refusal(annotation, `spans[${index}].end`, problem);
    }
    const found = text.slice(start, end);
    if (found !== exact) {
      const problem = unexpected(
        quoted(exact),
        t("{words}, which the text says there", { words: quoted(found) }),
      );
      return refusal(annotation, `spans[${index}].exact`, problem);
    }
  }
  return annotation;
}

function refusal({ id, spans }: Annotation, path: string, problem: string): Refusal {
  const words = spans.map((span) => span.exact).join(" … ");
  return { path: `annotations[id=${id}].${path}`, problem, words };
}

function unknownSource({ sourceId }: Annotation, source: SetSource | undefined): string {
  const problem = unexpected(
    t("source {title}", { title: quoted(source?.title ?? sourceId) }),
    t("one that is open here"),
  );
  const way =
    source?.text === undefined
      ? t("Add its text as a source with this title, or give yours this title, then import the file again")
      : t("The file has its text: add that as a source of your own, then import the file again");
  return `${problem}. ${way}`;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
