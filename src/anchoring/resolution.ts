import type { Span } from "../text/index.ts";

/**
 * What became of a selector on today's text. `anchored`: the same words at the same place. `moved`: the same
 * words, surely the same passage, elsewhere by position. `changed`: nearly the same words, to be accepted by
 * the reader. `ambiguous`: several places fit and nothing tells which. `orphan`: no place fits.
 */
export type AnchorState = "anchored" | "moved" | "changed" | "ambiguous" | "orphan";

/** What a change of words may be about, where that can turn their meaning: such words are never a slip of the pen. */
export type DifferenceKind = "number" | "negation" | "quantifier" | "modal" | "name";

/** One place where today's words differ from those that were marked. */
export interface Difference {
  /** Where today's words stand in the text; empty when words were taken out. */
  readonly span: Span;
  /** The marked words; empty when words were put in. */
  readonly was: string;
  /** Today's words; empty when words were taken out. */
  readonly now: string;
  /** Which of these are among the words that differ, each once; empty for other words. */
  readonly kinds: readonly DifferenceKind[];
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
  /** Whether the words at `span` are those that were marked but for what folding levels: quotation marks, dashes, spaces, case. */
  readonly isFormatting: boolean;
  /** How much of the marked words stands at the best place, 0 to 1; 0 without any place. */
  readonly score: number;
  /** The same for the next best place; 0 without one. */
  readonly runnerUp: number;
}
