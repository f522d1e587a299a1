/** One number by another; null where both mean nothing, that is, where the second is 0. */
export function quotient(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/**
 * Agreement beyond chance: how far what was observed goes from what chance gives (0) to all (1).
 * @returns null where chance alone gives full agreement: nothing varied, so nothing can be said
 */
export function beyondChance(observed: number, expected: number): number | null {
  return isNothing(1 - expected) ? null : (observed - expected) / (1 - expected);
}

/** The same from disagreements, as Krippendorff writes it; null where none could be expected. */
export function alphaOf(observed: number, expected: number): number | null {
  return isNothing(expected) ? null : 1 - observed / expected;
}

/** Sums of many parts miss 0 by a rounding; real disagreements of a class are far larger. */
function isNothing(value: number): boolean {
  return Math.abs(value) < 1e-12;
}
