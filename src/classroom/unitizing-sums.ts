import type { UnitizingCounts } from "./unitizing-counts.ts";

/** Counts as one row of numbers, so that those of many blocks are added up quickly; `countsOfSums` reads them. */
export function unitizingSums({ coincidences, selfPairs, metSelfPairs }: UnitizingCounts): number[] {
  return [...coincidences.flat(), ...selfPairs, ...metSelfPairs];
}

/**
 * The counts that sums stand for.
 * @param sums of `unitizingSums`, of counts of these raters and tags
 */
export function countsOfSums(
  sums: readonly number[],
  { raters, tags }: Pick<UnitizingCounts, "raters" | "tags">,
): UnitizingCounts {
  const rows = tags.length + 1;
  const coincidences = Array.from({ length: rows }, (_, row) => sums.slice(row * rows, (row + 1) * rows));
  const pairs = sums.slice(rows * rows);
  return { raters, tags, coincidences, selfPairs: pairs.slice(0, rows), metSelfPairs: pairs.slice(rows) };
}
