import type { Span } from "../text/index.ts";
import { gammaAlignment } from "./gamma-alignment.ts";
import { type GammaWeights, usualGammaWeights } from "./gamma-dissimilarity.ts";
import type { Random } from "./seeded-random.ts";
import type { TaggedSpan } from "./unitized-segments.ts";

/** Gamma, and what it was made from. */
export interface Gamma {
  /** 1 is full agreement, 0 what chance gives; null where nothing was marked or chance has no disorder. */
  readonly gamma: number | null;
  /** Disorder of the best alignment. */
  readonly observed: number | null;
  /** Disorders of the shuffled readings. */
  readonly samples: readonly number[];
  /** Whether all alignments are surely the best. */
  readonly isExact: boolean;
}

/**
 * Gamma from disorders (Mathet et al. 2015, equation 7): one less the observed by the mean of what chance gave.
 * @returns null without samples, or where they have no disorder
 */
export function gammaOf(observed: number | null, samples: readonly number[]): number | null {
  const expected = samples.reduce((sum, disorder) => sum + disorder, 0) / samples.length;
  return observed === null || !(expected > 0) ? null : 1 - observed / expected;
}

/**
 * The gamma of two to four annotators over one text. Chance is made by shifting whole readings around the text (section 5.2):
 * each made annotator has the units of a real one, drawn at random, moved on by a random distance; what leaves the text at
 * its end comes in at its beginning. The same `random` gives the same figure.
 * @param within the text
 * @param annotators for each the units; one may have none
 * @throws RangeError for more than four annotators
 */
export function gamma(
  within: Span,
  annotators: readonly (readonly TaggedSpan[])[],
  { random, samples = 30, weights = usualGammaWeights }: GammaOptions,
): Gamma {
  const observed = gammaAlignment(annotators, weights);
  if (observed.disorder === null) return { gamma: null, observed: null, samples: [], isExact: true };
  const disorders: number[] = [];
  let isExact = observed.isExact;
  for (let sample = 0; sample < samples; sample++) {
    const shuffled = gammaAlignment(shuffledReadings(within, annotators, random), weights);
    isExact &&= shuffled.isExact;
    // A sample that drew only empty readings has no units: no order, and no disorder.
    if (shuffled.disorder !== null) disorders.push(shuffled.disorder);
  }
  return {
    gamma: gammaOf(observed.disorder, disorders),
    observed: observed.disorder,
    samples: disorders,
    isExact,
  };
}

export interface GammaOptions {
  readonly random: Random;
  /** How many readings by chance; 30 give gamma to about 2 %. */
  readonly samples?: number;
  readonly weights?: GammaWeights;
}

function shuffledReadings(
  within: Span,
  annotators: readonly (readonly TaggedSpan[])[],
  random: Random,
): TaggedSpan[][] {
  const length = within.end - within.start;
  const lengths = annotators.flat().map(({ start, end }) => end - start);
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  const shifts: number[] = [];
  return annotators.map(() => {
    const drawn = annotators[Math.floor(random() * annotators.length)] ?? [];
    const shift = shiftApart(shifts, { length, mean, random });
    shifts.push(shift);
    return drawn.map(({ start, end, tag }) => {
      const from = within.start + ((start - within.start + shift) % length);
      return { start: from, end: from + end - start, tag };
    });
  });
}

/** How often a shift is drawn again that is too near to another one. */
const tries = 50;

/** A shift that differs from the others by half a mean length at least, as near ones would make readings alike. */
function shiftApart(
  others: readonly number[],
  { length, mean, random }: { readonly length: number; readonly mean: number; readonly random: Random },
): number {
  let shift = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    shift = Math.floor(random() * length);
    const isApart = others.every((other) => {
      const distance = Math.abs(shift - other);
      return Math.min(distance, length - distance) >= mean / 2;
    });
    if (isApart) break;
  }
  return shift;
}
