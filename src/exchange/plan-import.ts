import { describe as describeSpan, resolve, type Selector } from "../anchoring/index.ts";
import { type Annotation, compareByPlace, compareStamps, isLive, sameContent } from "../annotations/index.ts";
import type { AnnotationSet, Refusal } from "./format.ts";

/** The canonical text of a source as it is here today. */
export interface TextHere {
  readonly text: string;
  readonly hash: string;
}

/** What an import starts from. */
export interface ImportInput {
  readonly set: AnnotationSet;
  /** What reading the file refused; carried into the plan. */
  readonly refused: readonly Refusal[];
  /** Our records by id, tombstones too. */
  readonly records: ReadonlyMap<string, Annotation>;
  /** By source id. */
  readonly texts: ReadonlyMap<string, TextHere>;
}

/** What an import would do, to be shown before it is done. Every annotation of the set is in one list. */
export interface ImportPlan {
  readonly adds: readonly Annotation[];
  /** The file's version is newer than ours. */
  readonly updates: readonly Annotation[];
  /** Ours says the same. */
  readonly unchanged: readonly Annotation[];
  /** Ours differs and is newer; these are the file's versions, which are not taken. */
  readonly kept: readonly Annotation[];
  /** Deleted here; the file brings them back. */
  readonly revived: readonly Annotation[];
  readonly refused: readonly Refusal[];
}

type Outcome = Exclude<keyof ImportPlan, "refused">;

/**
 * Sorts the annotations of a set by what importing them would do. On the text that they were made on,
 * words must stand at their offsets; on another version of the text each span is looked for, and one that
 * is not found beyond doubt refuses its annotation. Never guesses a place.
 */
export function planImport({ set, refused, records, texts }: ImportInput): ImportPlan {
  const plan: Record<Outcome, Annotation[]> = { adds: [], updates: [], unchanged: [], kept: [], revived: [] };
  const refusals = [...refused];
  const titles = new Map(set.sources.map(({ id, title }) => [id, title]));
  for (const annotation of set.annotations) {
    const here = texts.get(annotation.sourceId);
    const placed =
      here === undefined
        ? refusal(annotation, "sourceId", unknownSource(annotation, titles))
        : annotation.textHash === here.hash
          ? checkSpans(annotation, here.text)
          : moveSpans(annotation, here);
    if ("problem" in placed) refusals.push(placed);
    else plan[outcomeOf(placed, records.get(placed.id))].push(placed);
  }
  for (const list of Object.values(plan)) list.sort(bySourceAndPlace);
  return { ...plan, refused: refusals };
}

function outcomeOf(theirs: Annotation, ours: Annotation | undefined): Outcome {
  if (ours === undefined) return "adds";
  if (!isLive(ours)) return "revived";
  if (sameContent(theirs, ours)) return "unchanged";
  return compareStamps(theirs.v, ours.v) > 0 ? "updates" : "kept";
}

function checkSpans(annotation: Annotation, text: string): Annotation | Refusal {
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

function moveSpans(annotation: Annotation, here: TextHere): Annotation | Refusal {
  const spans: Selector[] = [];
  for (const [index, selector] of annotation.spans.entries()) {
    const { state, span, candidates } = resolve(here.text, selector);
    if (span === null || (state !== "anchored" && state !== "moved")) {
      const reason =
        state === "ambiguous"
          ? `The text here is another version, with ${candidates.length} places that fit`
          : "The text here is another version, without these words";
      return refusal(annotation, `spans[${index}].exact`, `${reason}: ${quoted(selector.exact)}.`);
    }
    spans.push({ ...selector, ...describeSpan(here.text, span) });
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

function bySourceAndPlace(a: Annotation, b: Annotation): number {
  if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1;
  return compareByPlace(a, b);
}
