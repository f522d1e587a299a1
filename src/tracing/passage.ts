import type { Span, Weight } from "../text/index.ts";

/** A text that words are traced in: the canonical text of a source, under the source's id. */
export interface TracedText {
  readonly id: string;
  readonly text: string;
}

/** A span of one of several texts. UTF-16 code units from 0 into its canonical text, end exclusive. */
export interface Place extends Span {
  /** The id of the text. */
  readonly id: string;
}

/**
 * Words that differ between two places. Where words were only put in, the span of the side that lacks them is empty and
 * stands where they would be.
 */
export interface WordChange {
  readonly kind: "dropped" | "added" | "swapped";
  /** In the text of the first place. What was dropped stands here. */
  readonly a: Span;
  /** In the text of the second place. What was added stands here. */
  readonly b: Span;
  /** What makes the change weigh: a number, a negation, a quantifier, a modal verb or a name among the words. */
  readonly weights: readonly Weight[];
}

/** A passage that stands in two texts, word for word but for what `changes` lists. */
export interface Passage {
  /** In the text that was given first of the two. */
  readonly a: Place;
  readonly b: Place;
  /** How many words of `a` stand in `b` too, in the same order. */
  readonly words: number;
  /** How telling it is that both have these words: many and rare ones more than few and common ones; at least 0. */
  readonly weight: number;
  /** In text order; empty where both are equal but for case, punctuation, typographic signs and spaces. */
  readonly changes: readonly WordChange[];
}
