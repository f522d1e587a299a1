import { bootstrapInterval } from "./bootstrap-interval.ts";
import { type Figure, figureOf } from "./figure.ts";
import { keyRates, type Outcome } from "./key-rates.ts";
import type { Random } from "./seeded-random.ts";

/** One student's figures against the key. */
export interface ScoreFigures {
  /** Score, precision and recall over all tags. */
  readonly together: readonly Figure[];
  readonly byTag: readonly { readonly tag: string; readonly figures: readonly Figure[] }[];
}

/**
 * The figures of a reader against a key, with intervals that draw passages anew: they tell how much hangs on single ones.
 * @param outcomes of all texts together
 * @param tags those to be told one by one
 * @param draws for each interval
 */
export function scoreFigures(
  outcomes: readonly Outcome[],
  tags: readonly string[],
  random: Random,
  draws?: number,
): ScoreFigures {
  return {
    together: figuresOf(outcomes, random, draws),
    byTag: tags.map((tag) => ({
      tag,
      figures: figuresOf(
        outcomes.filter((outcome) => outcome.tag === tag),
        random,
        draws,
      ),
    })),
  };
}

function figuresOf(outcomes: readonly Outcome[], random: Random, draws?: number): Figure[] {
  const score = (parts: readonly Outcome[]) => keyRates(parts).f1;
  const precision = (parts: readonly Outcome[]) => keyRates(parts).precision;
  const recall = (parts: readonly Outcome[]) => keyRates(parts).recall;
  return [
    figureOf("score", score(outcomes), bootstrapInterval(outcomes, score, random, draws)),
    figureOf("precision", precision(outcomes), bootstrapInterval(outcomes, precision, random, draws)),
    figureOf("recall", recall(outcomes), bootstrapInterval(outcomes, recall, random, draws)),
  ];
}
