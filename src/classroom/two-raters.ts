import { alphaOf, beyondChance } from "./quotient.ts";

/** How far two raters agree on items that each put into one category. Null where nothing varied. */
export interface TwoRaterAgreement {
  /** The share of items on which they agree, 0 to 1; null without items. */
  readonly observed: number | null;
  /** The share on which they would agree by chance, each with their own habits (Cohen). */
  readonly expected: number | null;
  /** Cohen 1960, equation 1. */
  readonly kappa: number | null;
  /** Scott 1955: chance by the habits of both together. */
  readonly pi: number | null;
  /** Krippendorff 2004, section 11.3: as pi, with the correction for few items. */
  readonly alpha: number | null;
  /** Gwet 2008, equation 7: chance by how often a rating may be a guess. */
  readonly ac1: number | null;
}

/** Items by the category of the first rater (rows) and of the second (columns). */
export type ContingencyTable = readonly (readonly number[])[];

/** A category, as anything that can be compared; `null` is no rating. */
export type Category = string | number | boolean | null;

/** Counts pairs of ratings. Items that one of the two did not rate are left out, as nothing can be compared there. */
export function contingencyTable(a: readonly Category[], b: readonly Category[]): number[][] {
  if (a.length !== b.length) {
    throw new RangeError(
      `unexpected ${b.length} ratings of the second rater, expected ${a.length} as of the first`,
    );
  }
  const places = new Map<Category, number>();
  for (const category of [...a, ...b]) {
    if (category !== null && !places.has(category)) places.set(category, places.size);
  }
  const table = Array.from(places, () => Array.from(places, () => 0));
  for (const [item, category] of a.entries()) {
    const row = table[places.get(category) ?? -1];
    const column = places.get(b[item] ?? null);
    if (row !== undefined && column !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

/**
 * The coefficients for two raters.
 * @param table square, one row and one column for each category, in the same order
 * @throws RangeError for a table that is not square
 */
export function twoRaterAgreement(table: ContingencyTable): TwoRaterAgreement {
  const size = table.length;
  const rows = table.map((row) => sum(row));
  const columns = table.map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  if (table.some((row) => row.length !== size)) {
    throw new RangeError(`unexpected table with a row of another length, expected ${size} columns in each`);
  }
  const items = sum(rows);
  if (items === 0) return { observed: null, expected: null, kappa: null, pi: null, alpha: null, ac1: null };
  const observed = sum(table.map((row, at) => row[at] ?? 0)) / items;
  const expected = sum(rows.map((row, at) => (row / items) * ((columns[at] ?? 0) / items)));
  const shares = rows.map((row, at) => (row + (columns[at] ?? 0)) / (2 * items));
  const together = sum(shares.map((share) => share * share));
  return {
    observed,
    expected,
    kappa: beyondChance(observed, expected),
    pi: beyondChance(observed, together),
    // Of 2n ratings one is never paired with itself.
    alpha: alphaOf(1 - observed, ((1 - together) * 2 * items) / (2 * items - 1)),
    ac1: gwetAc1(observed, shares),
  };
}

/**
 * Gwet's AC1 (2008, equations 7 and 8).
 * @param observed share of agreement, 0 to 1
 * @param shares of the ratings by category, adding up to 1
 * @returns null where all ratings are of one category: that says nothing about agreement, although the formula gives 1
 * where more categories were on offer
 */
export function gwetAc1(observed: number, shares: readonly number[]): number | null {
  if (shares.filter((share) => share > 0).length < 2) return null;
  const expected = sum(shares.map((share) => share * (1 - share))) / (shares.length - 1);
  return beyondChance(observed, expected);
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
