/** How much of a narrow screen the sheet takes: half of it, with the passage above, or all below the bar. */
export type SheetSize = "half" | "full";

/** How far a finger pulls before the sheet becomes another size, in CSS pixels. */
const meant = 48;

/**
 * What becomes of the sheet when a finger lets go of it.
 * @param pull how far it was pulled down, in CSS pixels; negative is up
 * @param height how high it was
 * @returns null where it is to be closed
 */
export function sheetAfter(size: SheetSize, pull: number, height: number): SheetSize | null {
  if (size === "half") {
    if (pull > height / 3) return null;
    return pull < -meant ? "full" : "half";
  }
  if (pull > (2 * height) / 3) return null;
  return pull > meant ? "half" : "full";
}
