import type { Selector } from "./selector.ts";

/** How much of a selector's context stands around one place: UTF-16 code units that touch the words. */
export interface Surroundings {
  readonly before: number;
  readonly after: number;
}

/**
 * Context units on a side below which agreement is chance: two or three short words such as `,” he said` stand
 * around many quotes of one text. Higher would lose passages whose neighbours were edited; lower would take
 * a twin for the passage that was deleted. Also the lead that the best of several places must have.
 */
export const tellingContext = 12;

/** Compares the text around `start` (UTF-16 code units) with the selector's prefix and suffix. */
export function surroundingsAt(text: string, start: number, selector: Selector): Surroundings {
  const { prefix, suffix } = selector;
  const end = start + selector.exact.length;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return { before, after };
}

/** Whether the surroundings speak for this place: one side agrees as a whole, or both agree for a few words. */
export function areTelling({ before, after }: Surroundings, { prefix, suffix }: Selector): boolean {
  const isBefore = before >= tellingContext;
  const isAfter = after >= tellingContext;
  return (
    (isBefore && isAfter) || (isBefore && before === prefix.length) || (isAfter && after === suffix.length)
  );
}
