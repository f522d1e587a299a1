import type { Random } from "./seeded-random.ts";

/** Where a figure lay in 95 of 100 draws. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of how many draws an interval is made, unless another number is asked for. More changes its ends in the third digit. */
export const usualDraws = 500;

/**
 * The percentile interval of a figure (Efron and Tibshirani 1993, section 13.3): as many parts as there are, each drawn by
 * chance from all of them, make the figure anew, many times; the middle 95 % of what came out is the interval. Parts must be
 * such that drawing them anew makes sense: passages with what became of them, or stretches of text, never raters, as a rater
 * who is drawn twice agrees with themselves.
 * @param figureOf null where there is nothing to say; such draws are left out
 * @returns null for fewer than two parts, or where more than half of the draws have nothing to say
 */
export function bootstrapInterval<Part>(
  parts: readonly Part[],
  figureOf: (parts: readonly Part[]) => number | null,
  random: Random,
  draws: number = usualDraws,
): Interval | null {
  if (parts.length < 2) return null;
  const figures: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const figure = figureOf(parts.map(() => parts[Math.floor(random() * parts.length)] as Part));
    if (figure !== null) figures.push(figure);
  }
  return middleOf(figures, draws);
}

/**
 * The middle 95 % of the figures that draws gave, in any order.
 * @param draws how many there were; those without a figure had nothing to say
 * @returns null where more than half of them had nothing to say
 */
export function middleOf(figures: readonly number[], draws: number): Interval | null {
  if (2 * figures.length <= draws) return null;
  const sorted = figures.toSorted((a, b) => a - b);
  return { low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

/** Between two figures in proportion, as most software does it (type 7 of Hyndman and Fan 1996). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}
