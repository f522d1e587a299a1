import type { Span, Weight } from "../text/index.ts";
import type { Place, WordChange } from "./passage.ts";

/** What became of quoted words; of those that fit, the first in this order, but `too-short` before all. */
export type Verdict =
  | "verbatim"
  | "styled"
  | "marked-edit"
  | "altered"
  | "stitched"
  | "elsewhere"
  | "not-found"
  | "too-short";

/** What about the differences can turn what the words say. `condition`: "if", "unless" and their like. */
export type Flag = Weight | "condition";

/** A stretch of the quoted words and where it stands in a text. */
export interface QuotePiece {
  /** UTF-16 code units into the quoted words. */
  readonly quote: Span;
  /** UTF-16 code units into the canonical text. */
  readonly source: Span;
}

/** A place where the quoted words stand, wholly or in part. The span holds all pieces. */
export interface QuoteMatch extends Place {
  /** What the words would be called if this text alone counted: never `elsewhere`, `not-found` or `too-short`. */
  readonly verdict: Exclude<Verdict, "elsewhere" | "not-found" | "too-short">;
  /** In the order of the quoted words; more than one where words were left out, or pieces joined. */
  readonly pieces: readonly QuotePiece[];
  /** How many of the quoted words stand there, in order, from 0 to 1. */
  readonly share: number;
  /** `a` is the source's text, `b` the quoted words: "dropped" stands in the source and not in the quote. */
  readonly changes: readonly WordChange[];
  /** Words of the source that `...` or `[ ]` in the quote stand for: spans of the source's text. */
  readonly leftOut: readonly Span[];
  readonly flags: readonly Flag[];
  /** The quote begins, or ends, in the middle of the source's sentence. */
  readonly cutAtStart: boolean;
  readonly cutAtEnd: boolean;
}

/** The sentences of a text that a span stands in. */
export interface Frame extends Place {
  /** The sentence before and the sentence after; null at the ends of the text. */
  readonly before: Span | null;
  readonly after: Span | null;
}

/** Where quoted words come from. */
export interface QuoteTrace {
  readonly verdict: Verdict;
  /** Why, in a sentence for the reader. */
  readonly reason: string;
  /** The best one of the primary source first, then one of each other text, in the order in which the texts were given. */
  readonly matches: readonly QuoteMatch[];
  /** Of the match that decided; empty when nothing weighs, or nothing was found. */
  readonly flags: readonly Flag[];
  /** Around the match that decided (of a stitched quote around its longest piece); null when nothing was found. */
  readonly frame: Frame | null;
  /**
   * Ids of other texts that have words of the quote where the match that decided has others, in the order in which they
   * were given: a sign that one was taken from the other.
   */
  readonly sharedSlips: readonly string[];
}
