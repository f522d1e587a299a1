import { type Passage, weightBetween, weightOf } from "./passage.ts";
import type { TokenIndex } from "./token-index.ts";

/** How much of the context on one side of a passage stands beside a place. */
export interface Agreement {
  /** The weight of the tokens that agree, and of all on that side. */
  readonly agreed: number;
  readonly whole: number;
  /** How many tokens agree from the words outwards, until one doesn't. */
  readonly touching: number;
}

export interface Surroundings {
  readonly before: Agreement;
  readonly after: Agreement;
}

/**
 * The weight below which agreement is chance: two or three short words such as `,” he said` stand around many quotes of
 * one text. Higher would lose passages whose neighbours were edited; lower would take a twin for the passage that was
 * deleted. Also the lead that the best of several places must have.
 */
export const tellingWeight = 12;

/** Tokens that may be put in, taken out or exchanged at once in the context without ending the comparison. */
const mostSkipped = 3;

/** Compares what stands around the tokens from `at` to before `end` with the context of the passage. */
export function surroundingsAt(index: TokenIndex, passage: Passage, at: number, end: number): Surroundings {
  const { from, to, ids } = passage;
  return {
    before: agreement(index, passage, { from: from - 1, count: from, place: at - 1, step: -1 }),
    after: agreement(index, passage, { from: to, count: ids.length - to, place: end, step: 1 }),
  };
}

/** One side of a passage: so many tokens of it from `from` on, and where in the text they are compared. */
interface Side {
  readonly from: number;
  readonly count: number;
  readonly place: number;
  readonly step: 1 | -1;
}

function agreement(index: TokenIndex, passage: Passage, { from, count, place, step }: Side): Agreement {
  const mine = (at: number) => (at < count ? passage.ids[from + step * at] : undefined);
  const theirs = (at: number) => index.ids[place + step * at];
  const equal = (a: number, b: number) => mine(a) !== undefined && mine(a) === theirs(b);
  const whole = step > 0 ? weightBetween(passage, from, from + count) : weightBetween(passage, 0, count);
  let agreed = 0;
  let touching = 0;
  for (let a = 0, b = 0; a < count; ) {
    if (equal(a, b)) {
      agreed += weightOf(passage, from + step * a);
      if (touching === a) touching++;
      a++;
      b++;
      continue;
    }
    const skip = skipped(a, b, count, equal);
    if (skip === null) break;
    a += skip[0];
    b += skip[1];
  }
  return { agreed, whole, touching };
}

/** The fewest tokens to pass over on either side until two in a row agree again; null when more than a few. */
function skipped(
  a: number,
  b: number,
  count: number,
  equal: (a: number, b: number) => boolean,
): readonly [number, number] | null {
  for (let sum = 1; sum <= 2 * mostSkipped; sum++) {
    for (let mine = Math.min(sum, mostSkipped); mine >= 0 && sum - mine <= mostSkipped; mine--) {
      const [nextA, nextB] = [a + mine, b + sum - mine];
      if (equal(nextA, nextB) && (nextA + 1 === count || equal(nextA + 1, nextB + 1)))
        return [mine, sum - mine];
    }
  }
  return null;
}

function isStrong({ agreed, whole }: Agreement): boolean {
  return agreed >= tellingWeight && agreed >= 0.75 * whole;
}

function isFair({ agreed, whole }: Agreement): boolean {
  return agreed >= tellingWeight && agreed >= 0.5 * whole;
}

/** Whether a side agrees as far as it goes; at the edge of a text that may be not at all. */
function isAll({ agreed, whole }: Agreement): boolean {
  return agreed === whole;
}

/** Whether the surroundings speak for this place: one side mostly, both in good part, or all that there is. */
export function areTelling({ before, after }: Surroundings): boolean {
  if (isStrong(before) || isStrong(after)) return true;
  return (
    (isFair(before) && isFair(after)) || (before.whole + after.whole > 0 && isAll(before) && isAll(after))
  );
}

/** Whether both sides speak for this place, so that what stands between them is what became of the words. */
export function holdBetween({ before, after }: Surroundings): boolean {
  const isOneStrong = isStrong(before) || isStrong(after);
  return isOneStrong && (isStrong(before) || isAll(before)) && (isStrong(after) || isAll(after));
}
