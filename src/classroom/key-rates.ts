import { quotient } from "./quotient.ts";

/**
 * What became of one passage, of the key or of the reader. Outcomes of several texts are put into one list, and divided only
 * then, so that no half credit is lost.
 */
export interface Outcome {
  readonly tag: string;
  /** 1 for the same words, 0.5 for most of them, else 0. */
  readonly credit: number;
  /** Whether the reader tagged it: counts for precision. */
  readonly said: boolean;
  /** Whether the key asks for it: counts for recall. */
  readonly wanted: boolean;
}

/** How well a reader met a key. Shares are 0 to 1, and null where there is nothing to divide by. */
export interface KeyRates {
  readonly credits: number;
  readonly said: number;
  readonly wanted: number;
  readonly precision: number | null;
  readonly recall: number | null;
  /** The harmonic mean of precision and recall; null where neither reader nor key has anything. */
  readonly f1: number | null;
}

/** Adds up outcomes, of one text or of several. */
export function keyRates(outcomes: readonly Outcome[]): KeyRates {
  let credits = 0;
  let said = 0;
  let wanted = 0;
  for (const outcome of outcomes) {
    credits += outcome.credit;
    if (outcome.said) said++;
    if (outcome.wanted) wanted++;
  }
  return {
    credits,
    said,
    wanted,
    precision: quotient(credits, said),
    recall: quotient(credits, wanted),
    f1: quotient(2 * credits, said + wanted),
  };
}
