import { fold, graphemeEnd, graphemeStart, type Tokens } from "../text/index.ts";
import type { Selector } from "./selector.ts";
import type { TokenIndex } from "./token-index.ts";

/** A selector as the tokens of its prefix, words and suffix together, numbered as a text numbers its own. */
export interface Passage extends Tokens {
  readonly selector: Selector;
  /** Prefix, words and suffix; `starts` and `ends` point into it. */
  readonly whole: string;
  /** The tokens that the marked words have a part in: from `from` to before `to`. None when nothing in them can be seen. */
  readonly from: number;
  readonly to: number;
  /** Where the marked words stand in `whole`. */
  readonly exactStart: number;
  readonly exactEnd: number;
  /** Whether they begin and end with whole graphemes. */
  readonly isWhole: boolean;
}

export function passageOf(index: TokenIndex, selector: Selector): Passage {
  const { prefix, exact, suffix } = selector;
  const whole = prefix + exact + suffix;
  const tokens = index.read(whole);
  const exactStart = prefix.length;
  const exactEnd = exactStart + exact.length;
  let from = 0;
  while (from < tokens.ids.length && (tokens.ends[from] ?? 0) <= exactStart) from++;
  let to = from;
  const canBeSeen = fold(exact).trim() !== "";
  while (canBeSeen && to < tokens.ids.length && (tokens.starts[to] ?? 0) < exactEnd) to++;
  const isWhole = standsWhole(whole, exactStart, exactEnd);
  return { ...tokens, selector, whole, from, to, exactStart, exactEnd, isWhole };
}

/**
 * Context on a side that is longer than this, in UTF-16 code units, was needed to tell the passage from a twin: 32
 * graphemes and a long word are less.
 */
const ordinaryContext = 60;

/** Whether the passage stood more than once on the text that it was described on. */
export function hadTwin({ selector: { prefix, suffix } }: Passage): boolean {
  return Math.max(prefix.length, suffix.length) > ordinaryContext;
}

/** The weight of all that stands around the words. */
export function contextWeight(passage: Passage): number {
  return weightBetween(passage, 0, passage.from) + weightBetween(passage, passage.to, passage.ids.length);
}

/** Whether a span (UTF-16 code units) cuts no grapheme. */
export function standsWhole(text: string, start: number, end: number): boolean {
  return graphemeStart(text, start) === start && graphemeEnd(text, end) === end;
}

/**
 * How much a token weighs: its UTF-16 code units and one for what parts it from the next, so that a long word tells more
 * than a short one, and a comma hardly anything.
 */
export function weightOf({ starts, ends }: Tokens, token: number): number {
  return (ends[token] ?? 0) - (starts[token] ?? 0) + 1;
}

/** The weight of tokens from `from` to before `to`. */
export function weightBetween(tokens: Tokens, from: number, to: number): number {
  let sum = 0;
  for (let token = from; token < to; token++) sum += weightOf(tokens, token);
  return sum;
}
