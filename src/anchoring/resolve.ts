import type { Span } from "../text/index.ts";
import type { Resolution } from "./resolution.ts";
import type { Selector } from "./selector.ts";
import { areTelling, type Surroundings, surroundingsAt, tellingContext } from "./surroundings.ts";
import { searchOf, type TextSearch } from "./text-search.ts";

/** Places that are compared at most, the nearest first: a quote of one letter must not cost seconds. */
const mostCompared = 200;

/** Places that are offered to the reader at most; more than a screenful helps nobody. */
const mostOffered = 20;

/**
 * UTF-16 code units from which words are evidence enough of themselves when they stand once in the text, even
 * if nothing around them is as it was. Shorter ones ("5%") often have a twin.
 */
const tellingWords = 32;

interface Place extends Surroundings {
  readonly start: number;
}

/**
 * What became of the selector on this text.
 *
 * The words at their position with their whole context: `anchored`, without a search. Else the words with their
 * whole context once, or with enough of it to tell them from every other place: `anchored` at the old
 * position, `moved` elsewhere. Several places and nothing that tells which: `ambiguous`. Else `orphan`.
 * Throws a RangeError when the selector has no words.
 */
export function resolve(text: string, selector: Selector): Resolution {
  return resolveIn(searchOf(text), selector);
}

/** What `resolve` says, in a text that may have an index. */
export function resolveIn(search: TextSearch, selector: Selector): Resolution {
  const { text } = search;
  const { exact, prefix, suffix, start } = selector;
  if (exact === "") throw new RangeError('unexpected empty "exact", expected at least one code unit');
  const whole = prefix + exact + suffix;
  if (start >= prefix.length && text.startsWith(whole, start - prefix.length)) return found(selector, start);

  const wholes = search.nearest(whole, start - prefix.length, mostOffered);
  const [only, ...others] = wholes;
  if (only !== undefined && others.length === 0) return found(selector, only + prefix.length);
  if (only !== undefined) {
    return lost(
      "ambiguous",
      selector,
      wholes.map((at) => at + prefix.length),
    );
  }
  return resolveByParts(search, selector);
}

function resolveByParts(search: TextSearch, selector: Selector): Resolution {
  const starts = search.nearest(selector.exact, selector.start, mostCompared);
  const places = starts
    .map((start): Place => ({ start, ...surroundingsAt(search.text, start, selector) }))
    .sort((a, b) => weight(b) - weight(a));
  const [best, second] = places;
  if (best === undefined) return lost("orphan", selector, []);
  if (second === undefined) {
    const isSure =
      best.start === selector.start || selector.exact.length >= tellingWords || areTelling(best, selector);
    return isSure ? found(selector, best.start) : lost("orphan", selector, [best.start]);
  }
  const leads = areTelling(best, selector) && weight(best) - weight(second) >= tellingContext;
  // With more places than were compared, what agrees around the best must itself stand nowhere else.
  const isOnly = starts.length < mostCompared || search.occursOnce(...agreeing(best, selector));
  if (leads && isOnly) return found(selector, best.start);
  return lost(
    "ambiguous",
    selector,
    places.slice(0, mostOffered).map((place) => place.start),
  );
}

function weight({ before, after }: Surroundings): number {
  return before + after;
}

function agreeing({ start, before, after }: Place, { exact }: Selector): [from: number, to: number] {
  return [start - before, start + exact.length + after];
}

/** What is said of words that stand in the text as they were marked. */
export const sameWords = { differences: [], isFormatting: false, score: 1, runnerUp: 0 } as const;

function found(selector: Selector, start: number): Resolution {
  const state = start === selector.start ? "anchored" : "moved";
  return { state, span: spanAt(selector, start), candidates: [], ...sameWords };
}

function lost(state: "ambiguous" | "orphan", selector: Selector, starts: readonly number[]): Resolution {
  const candidates = starts.map((start) => spanAt(selector, start)).sort((a, b) => a.start - b.start);
  const score = starts.length > 0 ? 1 : 0;
  const runnerUp = starts.length > 1 ? 1 : 0;
  return { state, span: null, candidates, differences: [], isFormatting: false, score, runnerUp };
}

function spanAt({ exact }: Selector, start: number): Span {
  return { start, end: start + exact.length };
}
