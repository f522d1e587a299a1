import { alphaOf, quotient } from "./quotient.ts";
import type { UnitizingCounts } from "./unitizing-counts.ts";

/**
 * The family of alphas for unitizing of Krippendorff, Mathet, Bouvry and Widlöcher ("On the reliability of unitizing textual
 * continua: further developments", Quality & Quantity 2016; also Krippendorff 2019, section 12.6). 1 is full agreement, 0
 * what chance gives, null that nothing varied.
 */
export interface UnitizingAlpha {
  /** u-alpha: place and tag together. */
  readonly whole: number | null;
  /** |u-alpha: the place alone, tagged or not. */
  readonly place: number | null;
  /** cu-alpha: the tag alone, where both of two raters tagged something. */
  readonly tag: number | null;
  /** The share of the text, over all pairs of raters, that `tag` is about, 0 to 1. */
  readonly tagCoverage: number | null;
  /** (k)u-alpha: by tag, how far the others gave it, too, where they tagged at all. */
  readonly byTag: readonly TagAlpha[];
}

export interface TagAlpha {
  readonly tag: string;
  readonly alpha: number | null;
  /** Of the tag's length, the share that others tagged at all, 0 to 1; null where nobody used the tag. */
  readonly coverage: number | null;
}

/** The coefficients of one text or of several, from `unitizingBlocks` and `addUnitizingCounts`. */
export function unitizingAlpha({
  tags,
  coincidences,
  selfPairs,
  metSelfPairs,
}: UnitizingCounts): UnitizingAlpha {
  const gap = tags.length;
  const all = sum(coincidences.map(sum));
  const met = coincidences.slice(0, gap).map((line) => line.slice(0, gap));
  const allMet = sum(met.map(sum));
  return {
    whole: alphaOfLengths(coincidences, sum(selfPairs)),
    place: alphaOfLengths(placesOf(coincidences), sum(selfPairs)),
    tag: alphaOfLengths(met, sum(metSelfPairs)),
    tagCoverage: quotient(allMet, all),
    byTag: tags.map((tag, row) => ({
      tag,
      alpha: alphaOfTag(met, row, metSelfPairs[row] ?? 0),
      coverage: quotient(sum(met[row] ?? []), sum(coincidences[row] ?? [])),
    })),
  };
}

/**
 * One less observed by expected disagreement. Observed is the share of length on which pairs say different things; expected
 * is that share if segments were paired freely, but never with themselves: of all squared lengths those of single segments
 * are left out, while a gap counts as so many pieces of length 1.
 */
function alphaOfLengths(coincidences: readonly (readonly number[])[], selfPairs: number): number | null {
  const all = sum(coincidences.map(sum));
  if (all === 0) return null;
  const pairs = all ** 2 - selfPairs;
  const agreeing = sum(coincidences.map((line, row) => line[row] ?? 0));
  const alike = sum(coincidences.map((line) => sum(line) ** 2));
  return pairs <= 0 ? null : alphaOf(1 - agreeing / all, (all ** 2 - alike) / pairs);
}

/** Tagged or not, in place of the tags. */
function placesOf(coincidences: readonly (readonly number[])[]): number[][] {
  const gap = coincidences.length - 1;
  const tagged = coincidences.slice(0, gap);
  const gaps = coincidences[gap] ?? [];
  return [
    [sum(tagged.map((line) => sum(line.slice(0, gap)))), sum(tagged.map((line) => line[gap] ?? 0))],
    [sum(gaps.slice(0, gap)), gaps[gap] ?? 0],
  ];
}

/** The same for one row: how often others say something else of what was given the tag (Krippendorff 2019, equation 38). */
function alphaOfTag(met: readonly (readonly number[])[], row: number, selfPairs: number): number | null {
  const line = met[row] ?? [];
  const length = sum(line);
  const others = sum(met.map(sum)) - length;
  if (length === 0 || others === 0) return null;
  const pairs = length * (length + others) - selfPairs;
  return pairs <= 0 ? null : alphaOf((length - (line[row] ?? 0)) / length, (length * others) / pairs);
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
