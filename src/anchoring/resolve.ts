import type { Span } from "../text/index.ts";
import { differencesAt } from "./differences.ts";
import { type EqualPlace, equalWholes } from "./equal-places.ts";
import { type Fitting, type FittingPlaces, fittingPlaces } from "./fitting-places.ts";
import type { NearPlace } from "./near-places.ts";
import { contextWeight, hadTwin, type Passage, passageOf, standsWhole, weightBetween } from "./passage.ts";
import type { Resolution } from "./resolution.ts";
import type { Selector } from "./selector.ts";
import { areTelling, holdBetween, tellingWeight } from "./surroundings.ts";
import { searchOf, type TextSearch } from "./text-search.ts";
import type { TokenIndex } from "./token-index.ts";

/**
 * Places of the words that are compared at most, the nearest first, beside those that the surroundings point to: a quote
 * of one letter must cost no more than one of a sentence.
 */
const mostCompared = 20;

/** Places that are offered to the reader at most; more than a screenful helps nobody. */
const mostOffered = 20;

/**
 * From so many tokens and so much weight on, words that stand once in a text are evidence enough of themselves, even if
 * nothing around them is as it was. Shorter ones ("5%") often have a twin.
 */
const longWords = { tokens: 10, weight: 48 } as const;

/**
 * What became of the selector on this text.
 *
 * The words at their position with their whole context: `anchored`, without a search. The whole once elsewhere: `moved`.
 * Else the text is compared word by word, as folding levels them. A place that has all words is `anchored` (at the old
 * position) or `moved`, if its surroundings speak for it and no other place fits nearly as well; one where some of them
 * are others now is `changed`, with what differs. Several places and nothing that tells which: `ambiguous`. Else
 * `orphan`. Throws a RangeError when the selector has no words.
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
  const isThere = start >= prefix.length && text.startsWith(whole, start - prefix.length);
  if (isThere && uncut(search, selector, [start], 0).length > 0)
    return found(selector, spanFrom(start, exact));
  const wholes = uncut(
    search,
    selector,
    search.nearest(whole, start - prefix.length, mostOffered),
    prefix.length,
  );
  const [only, ...others] = wholes;
  if (only !== undefined && others.length === 0) return found(selector, only);
  if (only !== undefined) return several(wholes, 1, 1);

  const index = search.tokens();
  const passage = passageOf(index, selector);
  return passage.from < passage.to ? resolveWords(index, passage) : resolveUnseen(search, selector);
}

/** The marked words at some places, so many units after each; those that cut a sign, which weren't marked so, are left out. */
function uncut({ text }: TextSearch, selector: Selector, places: readonly number[], after: number): Span[] {
  const { exact, prefix, suffix } = selector;
  const wasWhole = standsWhole(prefix + exact + suffix, prefix.length, prefix.length + exact.length);
  const spans = places.map((at) => spanFrom(at + after, exact));
  return wasWhole ? spans.filter(({ start, end }) => standsWhole(text, start, end)) : spans;
}

/** Marked white space, or what else can't be seen: only its position can tell it from any other. */
function resolveUnseen(search: TextSearch, selector: Selector): Resolution {
  const { exact, start } = selector;
  const spans = uncut(search, selector, search.nearest(exact, start, mostOffered), 0);
  const [nearest, ...others] = spans;
  if (nearest?.start === start) return found(selector, nearest);
  return others.length > 0 ? several(spans, 1, 1) : orphan(spans, 0, 0);
}

function resolveWords(index: TokenIndex, passage: Passage): Resolution {
  const { selector } = passage;
  const wholes = equalWholes(index, passage, mostOffered);
  const [only, ...others] = wholes;
  if (only && others.length === 0) return found(selector, only.span, only.isFormatting);
  if (only) return several(spansOf(wholes), 1, 1);
  return decide(index, passage, fittingPlaces(index, passage, mostCompared));
}

function decide(index: TokenIndex, passage: Passage, { places, most, isCrowded }: FittingPlaces): Resolution {
  const { selector } = passage;
  const [best, second] = places;
  if (best === undefined) return orphan([], 0, 0);
  const score = best.fit / most;
  const runnerUp = (second?.fit ?? 0) / most;
  const isAhead = second === undefined || best.fit - second.fit >= Math.min(tellingWeight, 0.3 * most);
  if (best.equal) {
    const isOnly = !isCrowded || isAlone(index, best.equal);
    if (isAhead && isOnly && isSure(passage, best, places)) {
      return found(selector, best.span, best.equal.isFormatting, score, runnerUp);
    }
  } else if (best.near && isAhead && isPlausible(passage, best.near)) {
    const differences = differencesAt(index, passage, best.near);
    return {
      state: "changed",
      span: best.span,
      candidates: [],
      differences,
      isFormatting: false,
      score,
      runnerUp,
    };
  }
  const offered = places.filter(({ equal, near }) => equal || (near && isPlausible(passage, near)));
  const spans = spansOf(offered.slice(0, mostOffered));
  if (spans.length > 1) return several(spans, score, runnerUp);
  const similar = places.filter(({ equal, near }) => equal || (near && near.share >= 0.6));
  return orphan(spansOf(similar.slice(0, mostOffered)), score, runnerUp);
}

/** Whether a place that has all the words, and fits best, is surely the passage and not a twin of it. */
function isSure(passage: Passage, best: Fitting, places: readonly Fitting[]): boolean {
  const { selector } = passage;
  const isOnly = !places.some((place) => place !== best && place.equal !== null);
  // Of twins that were told apart by what is farther away, one is left: which of them, only all of it can tell.
  if (isOnly && hadTwin(passage)) return best.before.agreed + best.after.agreed === contextWeight(passage);
  if (areTelling(best)) return true;
  if (!isOnly) return false;
  if (best.span.start === selector.start || contextWeight(passage) === 0) return true;
  const tokens = passage.to - passage.from;
  const weight = weightBetween(passage, passage.from, passage.to);
  return tokens >= longWords.tokens && weight >= longWords.weight;
}

/** Whether other words may be what became of the marked ones: many of them are left, or both sides hold them in place. */
function isPlausible(passage: Passage, place: NearPlace): boolean {
  const context = contextWeight(passage);
  const agreed = place.before.agreed + place.after.agreed;
  const tokens = passage.to - passage.from;
  if (holdBetween(place))
    return place.end - place.at <= 3 * tokens + 3 && (tokens <= 4 || place.share >= 0.25);
  if (context === 0) return place.share >= 0.7 && weightBetween(passage, passage.from, passage.to) >= 24;
  return place.share >= 0.5 && agreed >= tellingWeight && agreed >= 0.35 * context;
}

/** Whether what agrees around a place, and the words, stand nowhere else as one. */
function isAlone(index: TokenIndex, { at, end, before, after }: EqualPlace): boolean {
  const from = at - before.touching;
  const agreeing = index.ids.slice(from, end + after.touching);
  return index.nearest(agreeing, from, 2).length === 1;
}

/** What is said of words that stand in the text as they were marked. */
export const sameWords = { differences: [], isFormatting: false, score: 1, runnerUp: 0 } as const;

function found(selector: Selector, span: Span, isFormatting = false, score = 1, runnerUp = 0): Resolution {
  const state = span.start === selector.start ? "anchored" : "moved";
  return { state, span, candidates: [], differences: [], isFormatting, score, runnerUp };
}

function several(spans: readonly Span[], score: number, runnerUp: number): Resolution {
  return { ...lost(spans), state: "ambiguous", score, runnerUp };
}

function orphan(spans: readonly Span[], score: number, runnerUp: number): Resolution {
  return { ...lost(spans), state: "orphan", score, runnerUp };
}

function spansOf(places: readonly { readonly span: Span }[]): Span[] {
  return places.map(({ span }) => span);
}

function lost(spans: readonly Span[]) {
  const candidates = spans.toSorted((a, b) => a.start - b.start);
  return { span: null, candidates, differences: [], isFormatting: false };
}

function spanFrom(start: number, exact: string): Span {
  return { start, end: start + exact.length };
}
