import { alphaOf, beyondChance } from "./quotient.ts";
import { type Category, gwetAc1 } from "./two-raters.ts";

/** Of each item, how many raters chose each category. All items have the same categories in the same order. */
export type CategoryCounts = readonly (readonly number[])[];

/** How far any number of raters agree on items that each put into one category. Null where nothing varied. */
export interface ManyRaterAgreement {
  /** The share of agreeing pairs of ratings, averaged over items with two or more, 0 to 1; null without such items. */
  readonly observed: number | null;
  /** The share that chance gives by Fleiss: the categories' shares of all ratings, squared and added up. */
  readonly expected: number | null;
  /** Fleiss 1971, equations 3 to 8. Items with fewer ratings than others count as one item each. */
  readonly kappa: number | null;
  /** Gwet 2008, equations 7 and 8, for several raters. */
  readonly ac1: number | null;
}

/** Krippendorff's alpha for nominal data, with what it is made of. */
export interface NominalAlpha {
  /** Share of pairs of ratings of one item that differ; null where no item has two ratings. */
  readonly observed: number | null;
  /** Share that would differ if ratings were paired without regard to items. */
  readonly expected: number | null;
  readonly alpha: number | null;
}

/**
 * Counts ratings by item; `null` is no rating.
 * @param items for each item the ratings that it got, in any order
 */
export function categoryCounts(items: readonly (readonly Category[])[]): number[][] {
  const places = new Map<Category, number>();
  for (const category of items.flat()) {
    if (category !== null && !places.has(category)) places.set(category, places.size);
  }
  return items.map((ratings) => {
    const counts = Array.from(places, () => 0);
    for (const category of ratings) {
      const place = places.get(category);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
    }
    return counts;
  });
}

/**
 * For each item the share of agreeing pairs of ratings, 0 to 1 (Fleiss 1971, equation 2): what a heat map is coloured by.
 * Null for an item with fewer than two ratings.
 */
export function itemAgreement(counts: CategoryCounts): (number | null)[] {
  return counts.map((item) => {
    let ratings = 0;
    let agreeing = 0;
    for (const count of item) {
      ratings += count;
      agreeing += count * (count - 1);
    }
    return ratings < 2 ? null : agreeing / (ratings * (ratings - 1));
  });
}

/** Fleiss's kappa and Gwet's AC1. */
export function manyRaterAgreement(counts: CategoryCounts): ManyRaterAgreement {
  const agreements = itemAgreement(counts).filter((share) => share !== null);
  if (agreements.length === 0) return { observed: null, expected: null, kappa: null, ac1: null };
  let observed = 0;
  for (const share of agreements) observed += share / agreements.length;
  let expected = 0;
  for (const share of sharesOfRatings(counts)) expected += share * share;
  return {
    observed,
    expected,
    kappa: beyondChance(observed, expected),
    ac1: gwetAc1(observed, sharesByItem(counts)),
  };
}

/** Of all ratings, the share of each category. */
function sharesOfRatings(counts: CategoryCounts): number[] {
  const totals = counts[0]?.map((_, category) => totalOf(counts, category)) ?? [];
  const all = totals.reduce((sum, total) => sum + total, 0);
  return totals.map((total) => total / all);
}

function totalOf(counts: CategoryCounts, category: number): number {
  return counts.reduce((sum, item) => sum + (item[category] ?? 0), 0);
}

/** The shares of each category among an item's ratings, averaged over the items that were rated (Gwet). */
function sharesByItem(counts: CategoryCounts): number[] {
  const shares = counts[0]?.map(() => 0) ?? [];
  let rated = 0;
  for (const item of counts) {
    const ratings = item.reduce((sum, count) => sum + count, 0);
    if (ratings === 0) continue;
    rated++;
    for (const [category, count] of item.entries())
      shares[category] = (shares[category] ?? 0) + count / ratings;
  }
  return shares.map((share) => share / rated);
}

/**
 * Krippendorff's alpha for nominal data (2011, "Computing Krippendorff's alpha-reliability", section C), by coincidences:
 * an item with u ratings adds its ordered pairs, each with the weight 1 / (u - 1). Items with one rating pair nothing and
 * don't count.
 */
export function nominalAlpha(counts: CategoryCounts): NominalAlpha {
  const totals = counts[0]?.map(() => 0) ?? [];
  let pairable = 0;
  let differing = 0;
  for (const item of counts) {
    const ratings = item.reduce((sum, count) => sum + count, 0);
    if (ratings < 2) continue;
    pairable += ratings;
    for (const [category, count] of item.entries()) {
      totals[category] = (totals[category] ?? 0) + count;
      differing += (count * (ratings - count)) / (ratings - 1);
    }
  }
  if (pairable === 0) return { observed: null, expected: null, alpha: null };
  let apart = 0;
  for (const total of totals) apart += total * (pairable - total);
  const observed = differing / pairable;
  const expected = apart / (pairable * (pairable - 1));
  return { observed, expected, alpha: alphaOf(observed, expected) };
}
