import { type Alliance, bestAlliances } from "./best-alliances.ts";
import { dissimilarity, type GammaWeights, usualGammaWeights } from "./gamma-dissimilarity.ts";
import { maximumMatching } from "./maximum-matching.ts";
import type { TaggedSpan } from "./unitized-segments.ts";

/** The alignment of several readings with the least disorder. */
export interface GammaAlignment {
  /**
   * The disorder of all groups by the mean number of units of an annotator (Mathet et al. 2015, equations 4 to 6); null for
   * fewer than two annotators or where nobody marked anything.
   */
  readonly disorder: number | null;
  /** False where the search was cut short: then the disorder may be less still. */
  readonly isExact: boolean;
}

/** More than four make so many groups that the search would not end. */
const mostAnnotators = 4;

/**
 * The best alignment (Mathet et al. 2015, section 4.3): units are put into groups of at most one of each annotator so that
 * the groups' disorders add up to as little as possible. A group's disorder is the mean dissimilarity of its pairs, a
 * missing unit making `deltaEmpty` with whatever it is paired; so a unit alone costs `deltaEmpty`.
 * @param annotators for each the units, in any order; overlaps are allowed, an annotator may have none
 * @throws RangeError for more than four annotators
 */
export function gammaAlignment(
  annotators: readonly (readonly TaggedSpan[])[],
  weights: GammaWeights = usualGammaWeights,
): GammaAlignment {
  if (annotators.length > mostAnnotators) {
    throw new RangeError(`unexpected ${annotators.length} annotators, expected at most ${mostAnnotators}`);
  }
  const units = annotators.flatMap((spans, annotator) =>
    spans.map(({ start, end, tag }) => ({ start, end, tag, annotator })),
  );
  if (annotators.length < 2 || units.length === 0) return { disorder: null, isExact: true };
  units.sort((a, b) => a.start + a.end - (b.start + b.end) || a.start - b.start || a.annotator - b.annotator);
  const groups = worthwhileGroups(units, annotators.length, weights);
  const { worth, isExact } =
    annotators.length === 2 ? bestPairs(groups) : bestAlliances(units.length, groups);
  const disorder = units.length * weights.deltaEmpty - worth;
  // The sums differ by a rounding from 0 where all units are the same.
  return { disorder: Math.max(0, disorder) / (units.length / annotators.length), isExact };
}

interface Unit extends TaggedSpan {
  readonly annotator: number;
}

function bestPairs(groups: readonly Alliance[]): { readonly worth: number; readonly isExact: boolean } {
  const edges = groups.map(({ members: [left = 0, right = 0], worth }) => ({ left, right, weight: worth }));
  let worth = 0;
  for (const { weight } of maximumMatching(edges)) worth += weight;
  return { worth, isExact: true };
}

/**
 * The groups of two or more units that cost less together than with one of them left alone. For two annotators the first
 * of the members is always of the first one.
 */
function worthwhileGroups(units: readonly Unit[], annotators: number, weights: GammaWeights): Alliance[] {
  const pairs = (annotators * (annotators - 1)) / 2;
  const apart = dissimilarities(units, weights);
  const groups: Alliance[] = [];

  /** What a group saves, compared with all its members alone. */
  function worthOf(members: readonly number[]): number {
    let disorder = 0;
    for (const [at, one] of members.entries()) {
      for (const other of members.slice(at + 1)) disorder += apart(one, other);
    }
    const present = (members.length * (members.length - 1)) / 2;
    return members.length * weights.deltaEmpty - (disorder + (pairs - present) * weights.deltaEmpty) / pairs;
  }

  function grow(members: readonly number[], candidates: readonly number[]): void {
    if (members.length > 1) {
      const worth = worthOf(members);
      const isBest = members.every((left) => worthOf(members.filter((unit) => unit !== left)) < worth);
      if (worth > 0 && isBest) groups.push({ members, worth });
    }
    for (const [at, next] of candidates.entries()) {
      const annotator = units[next]?.annotator ?? 0;
      const left = candidates.slice(at + 1).filter((unit) => (units[unit]?.annotator ?? 0) > annotator);
      grow(
        [...members, next],
        left.filter((unit) => apart(next, unit) < annotators * pairs * weights.deltaEmpty),
      );
    }
  }

  const byAnnotator = [...units.keys()].sort(
    (a, b) => (units[a]?.annotator ?? 0) - (units[b]?.annotator ?? 0),
  );
  grow([], byAnnotator);
  return groups;
}

/** The dissimilarity of any two units, each looked up. */
function dissimilarities(
  units: readonly Unit[],
  weights: GammaWeights,
): (one: number, other: number) => number {
  const table = new Float64Array(units.length ** 2);
  for (const [row, one] of units.entries()) {
    for (const [column, other] of units.entries()) {
      table[row * units.length + column] = dissimilarity(one, other, weights);
    }
  }
  return (one, other) => table[one * units.length + other] ?? 0;
}
