import { sentencesIn, wordsIn } from "../text/index.ts";
import { bootstrapInterval } from "./bootstrap-interval.ts";
import { type Figure, figureOf, type MeasureId } from "./figure.ts";
import { flatLabels } from "./flat-labels.ts";
import { type CategoryCounts, manyRaterAgreement, nominalAlpha } from "./many-raters.ts";
import type { Passage } from "./passage.ts";
import { quotient } from "./quotient.ts";
import type { Random } from "./seeded-random.ts";
import { tokenCounts } from "./token-counts.ts";
import { layerOf, type TaggedSpan } from "./unitized-segments.ts";
import { type UnitizingAlpha, unitizingAlpha } from "./unitizing-alpha.ts";
import { addUnitizingCounts, type UnitizingCounts, unitizingBlocks } from "./unitizing-counts.ts";

/** One text, and what each reader of the class tagged in it; readers are in the same order for all texts. */
export interface ReadText {
  readonly text: string;
  readonly readers: readonly (readonly Passage[])[];
}

/** How far a class agrees, over all texts that it read. */
export interface ClassAgreement {
  /** Place and tag, the place alone, and the tag alone, of all tags together. */
  readonly together: readonly Figure[];
  /** The share of the text, over all pairs of readers, that both tagged: what the tag alone is about. Null without text. */
  readonly tagCoverage: number | null;
  /** Of each tag's layer by itself. */
  readonly byTag: readonly { readonly tag: string; readonly figures: readonly Figure[] }[];
}

/**
 * The figures of a class of two or more. Intervals draw stretches of text between which nobody tagged anything, or sentences
 * for figures that count words. Growth with the class is that of sorting.
 * @param draws for each interval
 * @throws RangeError for fewer than two readers, or texts with different numbers of readers
 */
export function classAgreement(
  texts: readonly ReadText[],
  tags: readonly string[],
  random: Random,
  draws?: number,
): ClassAgreement {
  const drawn = <Part>(
    id: MeasureId,
    parts: readonly Part[],
    measure: (parts: readonly Part[]) => number | null,
  ) => figureOf(id, measure(parts), bootstrapInterval(parts, measure, random, draws));
  const flat = texts.map(({ text, readers }) => ({
    text,
    rows: readers.map((passages) => flatLabels(passages)),
  }));
  const labels = [...new Set(flat.flatMap(({ rows }) => rows.flat().map(({ tag }) => tag)))].sort();
  const blocks = flat.flatMap(({ text, rows }) =>
    unitizingBlocks({ start: 0, end: text.length }, rows, labels),
  );
  const all = addUnitizingCounts(blocks);
  const unitized = (
    id: MeasureId,
    pick: (alpha: UnitizingAlpha) => number | null,
    parts: readonly UnitizingCounts[],
  ) => drawn(id, parts, (some) => alphaOfBlocks(some, pick));
  return {
    together: [
      unitized("uAlpha", ({ whole }) => whole, blocks),
      unitized("placeAlpha", ({ place }) => place, blocks),
      unitized("tagAlpha", ({ tag }) => tag, blocks),
    ],
    tagCoverage: all === null ? null : unitizingAlpha(all).tagCoverage,
    byTag: tags.map((tag) => {
      const layers = texts.map(({ text, readers }) => ({
        text,
        rows: readers.map((passages) => layer(passages, tag)),
      }));
      const own = layers.flatMap(({ text, rows }) =>
        unitizingBlocks({ start: 0, end: text.length }, rows, [tag]),
      );
      const sentences = layers.flatMap(({ text, rows }) => countsBySentence(text, rows));
      return {
        tag,
        figures: [
          unitized("uAlpha", ({ whole }) => whole, own),
          drawn("nominalAlpha", sentences, (some) => nominalAlpha(some.flat()).alpha),
          drawn("fleissKappa", sentences, (some) => manyRaterAgreement(some.flat()).kappa),
          drawn("ac1", sentences, (some) => manyRaterAgreement(some.flat()).ac1),
        ],
      };
    }),
  };
}

function alphaOfBlocks(
  blocks: readonly UnitizingCounts[],
  pick: (alpha: UnitizingAlpha) => number | null,
): number | null {
  const counts = addUnitizingCounts(blocks);
  return counts === null ? null : pick(unitizingAlpha(counts));
}

/** One tag of one reader, without overlap. */
function layer(passages: readonly Passage[], tag: string): TaggedSpan[] {
  const sure = passages.filter((passage) => passage.tag === tag && passage.unsure !== true);
  return layerOf(
    sure.flatMap(({ spans }) => spans.map((span) => ({ ...span, tag }))),
    tag,
  );
}

/** For each sentence, by word, how many tagged it and how many did not. */
function countsBySentence(text: string, rows: readonly (readonly TaggedSpan[])[]): CategoryCounts[] {
  const tokens = wordsIn(text);
  const counts = tokenCounts(tokens, rows);
  const sentences: number[][][] = [];
  let at = 0;
  for (const { end } of sentencesIn(text)) {
    const own: number[][] = [];
    for (let token = tokens[at]; token !== undefined && token.start < end; token = tokens[at]) {
      own.push(counts[at] ?? []);
      at++;
    }
    if (own.length > 0) sentences.push(own);
  }
  return sentences;
}

/** The share of a text that one reader tagged at all, 0 to 1; null for an empty text. What they weren't sure of counts, too. */
export function coverageOf(length: number, passages: readonly Passage[]): number | null {
  const sure = passages.map((passage) => ({ ...passage, unsure: false }));
  return quotient(
    flatLabels(sure).reduce((sum, { start, end }) => sum + end - start, 0),
    length,
  );
}
