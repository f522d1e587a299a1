import type { Span } from "../text/index.ts";

/**
 * What became of a selector on today's text. `anchored`: the same words at the same place. `moved`: the same
 * words, surely the same passage, elsewhere by position. `changed`: nearly the same words, to be accepted by
 * the reader. `ambiguous`: several places fit and nothing tells which. `orphan`: no place fits.
 */
export type AnchorState = "anchored" | "moved" | "changed" | "ambiguous" | "orphan";

/** One place where today's words differ from those that were marked. */
export interface Difference {
  /** Where today's words stand in the text; empty when words were taken out. */
  readonly span: Span;
  /** The marked words; empty when words were put in. */
  readonly was: string;
  /** Today's words; empty when words were taken out. */
  readonly now: string;
}

export interface Resolution {
  readonly state: AnchorState;
  /** Where the passage is today; null when that is not known (`ambiguous`, `orphan`). */
  readonly span: Span | null;
  /**
   * Places that a reader may choose from when `span` is null, in text order: each has the words of the
   * selector. For an orphan, places whose surroundings speak against them.
   */
  readonly candidates: readonly Span[];
  /** What differs from the marked words, in text order; empty unless `changed`. */
  readonly differences: readonly Difference[];
}
