import { finish } from "../text/index.ts";
import { type Figure, figureOf, type MeasureId } from "./figure.ts";
import { flatLabels } from "./flat-labels.ts";
import { intervalsOfSums, sumsOf } from "./intervals-of-sums.ts";
import type { Passage } from "./passage.ts";
import { quotient } from "./quotient.ts";
import type { Random } from "./seeded-random.ts";
import { layerOf, type TaggedSpan } from "./unitized-segments.ts";
import { type UnitizingAlpha, unitizingAlpha } from "./unitizing-alpha.ts";
import { type UnitizingCounts, unitizingBlocks } from "./unitizing-counts.ts";
import { countsOfSums, unitizingSums } from "./unitizing-sums.ts";
import { type WordCounts, wordAgreement, wordCounts, wordsBySentence } from "./word-agreement.ts";

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
  return finish(classAgreementSteps(texts, tags, random, draws));
}

/** `classAgreement` step by step: yields the share that is done, 0 to 1. */
export function* classAgreementSteps(
  texts: readonly ReadText[],
  tags: readonly string[],
  random: Random,
  draws?: number,
): Generator<number, ClassAgreement, void> {
  const parts = 1 + 2 * tags.length;
  const flat = texts.map(({ text, readers }) => ({
    text,
    rows: readers.map((passages) => flatLabels(passages)),
  }));
  const labels = [...new Set(flat.flatMap(({ rows }) => rows.flat().map(({ tag }) => tag)))].sort();
  const all = yield* inShare(0, parts, unitized(flat, labels, figuresTogether(labels, tags), random, draws));
  const sentences = texts.map(({ text }) => wordsBySentence(text));
  const byTag: { tag: string; figures: Figure[] }[] = [];
  for (const [at, tag] of tags.entries()) {
    const layers = texts.map(({ text, readers }) => ({
      text,
      rows: readers.map((passages) => layer(passages, tag)),
    }));
    const own = yield* inShare(
      1 + 2 * at,
      parts,
      unitized(layers, [tag], [{ id: "uAlpha", of: ({ whole }) => whole }], random, draws),
    );
    const counts = layers.flatMap(({ rows }, text) =>
      wordCounts(sentences[text] ?? { words: [], ends: [] }, rows),
    );
    const byWord = yield* inShare(
      2 + 2 * at,
      parts,
      wordFigures(counts, texts[0]?.readers.length ?? 0, random, draws),
    );
    byTag.push({ tag, figures: [...own.figures, ...all.figures.slice(3 + at, 4 + at), ...byWord] });
  }
  return { together: all.figures.slice(0, 3), tagCoverage: all.tagCoverage, byTag };
}

/** The shares of one of several parts of the work, as those of all of it. */
function* inShare<Result>(
  part: number,
  of: number,
  steps: Generator<number, Result, void>,
): Generator<number, Result, void> {
  let step = steps.next();
  while (!step.done) {
    yield (part + step.value) / of;
    step = steps.next();
  }
  return step.value;
}

/** A figure that is made of the alphas for unitizing. */
interface AlphaFigure {
  readonly id: MeasureId;
  readonly of: (alpha: UnitizingAlpha) => number | null;
}

/** Place and tag, place, tag; and then of each tag by itself how far others gave it, too. */
function figuresTogether(labels: readonly string[], tags: readonly string[]): AlphaFigure[] {
  return [
    { id: "uAlpha", of: ({ whole }) => whole },
    { id: "placeAlpha", of: ({ place }) => place },
    { id: "tagAlpha", of: ({ tag }) => tag },
    ...tags.map(
      (tag): AlphaFigure => ({
        id: "oneTagAlpha",
        of: ({ byTag }) => byTag[labels.indexOf(tag)]?.alpha ?? null,
      }),
    ),
  ];
}

function* unitized(
  texts: readonly { readonly text: string; readonly rows: readonly (readonly TaggedSpan[])[] }[],
  tags: readonly string[],
  asked: readonly AlphaFigure[],
  random: Random,
  draws?: number,
): Generator<number, { figures: Figure[]; tagCoverage: number | null }, void> {
  const blocks: UnitizingCounts[] = [];
  for (const { text, rows } of texts) {
    for (const block of unitizingBlocks({ start: 0, end: text.length }, rows, tags)) blocks.push(block);
    yield 0;
  }
  const [first] = blocks;
  if (first === undefined) return { figures: asked.map(({ id }) => figureOf(id, null)), tagCoverage: null };
  const parts = blocks.map((block) => unitizingSums(block));
  const alphas = (sums: readonly number[]) => unitizingAlpha(countsOfSums(sums, first));
  const all = alphas(sumsOf(parts));
  const valuesOf = (alpha: UnitizingAlpha) => asked.map(({ of }) => of(alpha));
  const intervals = yield* intervalsOfSums(parts, (sums) => valuesOf(alphas(sums)), random, draws);
  const figures = asked.map(({ id, of }, at) => figureOf(id, of(all), intervals[at]));
  return { figures, tagCoverage: all.tagCoverage };
}

function* wordFigures(
  sentences: readonly WordCounts[],
  readers: number,
  random: Random,
  draws?: number,
): Generator<number, Figure[], void> {
  const valuesOf = (sums: readonly number[]) => {
    const [words = 0, tagged = 0, agreeing = 0] = sums;
    const { alpha, kappa, ac1 } = wordAgreement([words, tagged, agreeing], readers);
    return [alpha, kappa, ac1];
  };
  const values = valuesOf(sumsOf(sentences));
  const intervals = yield* intervalsOfSums(sentences, valuesOf, random, draws);
  const ids = ["nominalAlpha", "fleissKappa", "ac1"] as const;
  return ids.map((id, at) => figureOf(id, values[at] ?? null, intervals[at]));
}

/** One tag of one reader, without overlap. */
function layer(passages: readonly Passage[], tag: string): TaggedSpan[] {
  const sure = passages.filter((passage) => passage.tag === tag && passage.unsure !== true);
  return layerOf(
    sure.flatMap(({ spans }) => spans.map((span) => ({ ...span, tag }))),
    tag,
  );
}

/** The share of a text that one reader tagged at all, 0 to 1; null for an empty text. What they weren't sure of counts, too. */
export function coverageOf(length: number, passages: readonly Passage[]): number | null {
  const sure = passages.map((passage) => ({ ...passage, unsure: false }));
  return quotient(
    flatLabels(sure).reduce((sum, { start, end }) => sum + end - start, 0),
    length,
  );
}
