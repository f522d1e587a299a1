import { type Interval, middleOf, usualDraws } from "./bootstrap-interval.ts";
import type { Random } from "./seeded-random.ts";

/**
 * The intervals of several figures that are made of sums over parts, as `bootstrapInterval` gives them for one that is made of
 * the parts themselves. All figures are made of the same draws. Cost: the draws by all numbers of all parts. Yields the share
 * that is done, 0 to 1.
 * @param parts of each the numbers that are added up; as many in all of them
 * @param figuresOf of the sums; null where there is nothing to say
 * @returns for each figure its interval; null as `bootstrapInterval` has it
 */
export function* intervalsOfSums(
  parts: readonly (readonly number[])[],
  figuresOf: (sums: readonly number[]) => readonly (number | null)[],
  random: Random,
  draws: number = usualDraws,
): Generator<number, (Interval | null)[], void> {
  const drawn: number[][] = figuresOf(sumsOf(parts)).map(() => []);
  if (parts.length < 2) return drawn.map(() => null);
  for (let draw = 0; draw < draws; draw++) {
    const some = parts.map(() => parts[Math.floor(random() * parts.length)] ?? []);
    for (const [at, figure] of figuresOf(sumsOf(some)).entries())
      if (figure !== null) drawn[at]?.push(figure);
    yield (draw + 1) / draws;
  }
  return drawn.map((figures) => middleOf(figures, draws));
}

/** The numbers of all parts added up; none without parts. */
export function sumsOf(parts: readonly (readonly number[])[]): number[] {
  const sums = (parts[0] ?? []).map(() => 0);
  for (const part of parts) {
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (part[at] ?? 0);
  }
  return sums;
}
