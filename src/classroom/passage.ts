import type { Span } from "../text/index.ts";

/** What one reader tagged as one thing: an annotation without all that measures don't need. */
export interface Passage {
  readonly id: string;
  readonly tag: string;
  /** One or more, in text order, without overlap: a quote broken by "he said" has two. */
  readonly spans: readonly Span[];
  /** The reader wasn't sure. Then it isn't scored, and goes to the list for discussion. */
  readonly unsure?: boolean;
}

/** A passage of the key. */
export interface KeyPassage extends Passage {
  /** Neither rewarded nor missed. */
  readonly optional?: boolean;
  /** Other ends that are as good: each is a list of spans in place of `spans`. */
  readonly variants?: readonly (readonly Span[])[];
  /** Which of its tag's rules decides it, from 1. Without the field the words themselves are asked. */
  readonly rule?: number;
  /** Why it is in the key, in one line, for whoever missed it. */
  readonly reason?: string;
}

/** Code units under spans that don't overlap. */
export function lengthOf(spans: readonly Span[]): number {
  let length = 0;
  for (const { start, end } of spans) length += end - start;
  return length;
}
