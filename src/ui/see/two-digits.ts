import { formatNumber } from "../../languages/index.ts";

/** A figure with two digits after the point: a third would say more than a class's tags can. What rounds to nothing has no sign. */
export function twoDigits(value: number): string {
  const rounded = Number(value.toFixed(2)) || 0;
  return formatNumber(rounded, { minimumFractionDigits: 2 });
}
