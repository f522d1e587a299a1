import { wordsIn } from "../text/index.ts";
import { type Figure, figureOf } from "./figure.ts";
import { gamma } from "./gamma.ts";
import type { Passage } from "./passage.ts";
import type { Random } from "./seeded-random.ts";
import { tokenLabels } from "./token-counts.ts";
import { contingencyTable, twoRaterAgreement } from "./two-raters.ts";
import { layerOf, type TaggedSpan } from "./unitized-segments.ts";

/** A text and what two readers tagged in it. */
export interface TextOfTwo {
  readonly text: string;
  readonly a: readonly Passage[];
  readonly b: readonly Passage[];
}

/** Cohen's kappa of two readers by word, for each tag over all texts together. */
export function cohenFigures(
  texts: readonly TextOfTwo[],
  tags: readonly string[],
): { readonly tag: string; readonly figure: Figure }[] {
  const words = texts.map(({ text }) => wordsIn(text));
  return tags.map((tag) => {
    const labels = (reader: "a" | "b") =>
      texts.flatMap((text, at) => tokenLabels(words[at] ?? [], layerOf(unitsOf(text[reader]), tag)));
    const { kappa } = twoRaterAgreement(contingencyTable(labels("a"), labels("b")));
    return { tag, figure: figureOf("cohenKappa", kappa) };
  });
}

/**
 * Gamma of two to four readers in one text. An alignment that may not be the best one is said so.
 * @throws RangeError for more than four
 */
export function gammaFigure(
  length: number,
  readers: readonly (readonly Passage[])[],
  random: Random,
): { readonly figure: Figure; readonly isExact: boolean } {
  const found = gamma({ start: 0, end: length }, readers.map(unitsOf), { random });
  return { figure: figureOf("gamma", found.gamma), isExact: found.isExact };
}

function unitsOf(passages: readonly Passage[]): TaggedSpan[] {
  return passages
    .filter(({ unsure }) => unsure !== true)
    .flatMap(({ tag, spans }) => spans.map((span) => ({ ...span, tag })));
}
