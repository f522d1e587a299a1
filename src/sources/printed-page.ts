/** A line of a printed page, as a PDF places it. Measures are in points, from the page's lower left corner. */
export interface PrintedLine {
  readonly text: string;
  /** Where its first and its last character stand. */
  readonly left: number;
  readonly right: number;
  /** The line that its letters stand on; greater is higher. */
  readonly baseline: number;
  /** The size of its letters; of several the one that most of it has. */
  readonly size: number;
}

export interface PrintedPage {
  /** As the file numbers it, such as "iv" or "12". */
  readonly label: string;
  /** In the order of reading. */
  readonly lines: readonly PrintedLine[];
}

/** The middle one of some numbers; 0 where there are none. */
export function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
