import { graphemeEnd, graphemeStart, type Span, spansOverlap } from "../text/index.ts";
import { type EqualPlace, equalAt, equalPlaces } from "./equal-places.ts";
import { type NearPlace, nearPlaces } from "./near-places.ts";
import { contextWeight, hadTwin, type Passage, weightBetween } from "./passage.ts";
import { type Surroundings, tellingWeight } from "./surroundings.ts";
import type { TokenIndex } from "./token-index.ts";

/** A place with how well it fits: the weight of what agrees, of the words and of what stands around them. */
export interface Fitting extends Surroundings {
  readonly span: Span;
  readonly fit: number;
  /** The place, where it has all the words; else null. */
  readonly equal: EqualPlace | null;
  /** The place, where some of them are others; else null. */
  readonly near: NearPlace | null;
}

export interface FittingPlaces {
  /** The best first. */
  readonly places: readonly Fitting[];
  /** The fit that a perfect place would have. */
  readonly most: number;
  /** Whether more places have the words than were looked at. */
  readonly isCrowded: boolean;
}

/** Words weigh no more than this against their surroundings, which would else count for nothing beside a long passage. */
const mostOwnWeight = 64;

/**
 * Where a passage may stand today: places that its words and surroundings point to, and at most `most` that have its
 * words, the nearest first. Those aren’t looked for where most of the surroundings hold the words, or as many others, already.
 */
export function fittingPlaces(index: TokenIndex, passage: Passage, most: number): FittingPlaces {
  const ownWeight = Math.min(weightBetween(passage, passage.from, passage.to), mostOwnWeight);
  const fitOf = (share: number, { before, after }: Surroundings) =>
    share * ownWeight + before.agreed + after.agreed;
  const places: Fitting[] = [];
  const add = (place: Fitting) => {
    if (!places.some(({ span }) => spansOverlap(span, place.span))) places.push(place);
  };
  const addEqual = (equal: EqualPlace) => add({ ...equal, fit: fitOf(1, equal), equal, near: null });

  const near = nearPlaces(index, passage);
  for (const place of near) {
    const equal = hasAllWords(index, passage, place) ? equalAt(index, passage, place.at) : null;
    if (equal) addEqual(equal);
  }
  const length = passage.to - passage.from;
  const isHeld = near.some((place) => isBeyondDoubt(place) && place.end - place.at === length);
  const isFound = (isHeld || places.some(isBeyondDoubt)) && !hadTwin(passage);
  const equals = isFound ? [] : equalPlaces(index, passage, most);
  for (const equal of equals) addEqual(equal);
  for (const place of near) {
    // All the words, but as a part of a sign: there they are not the same.
    if (hasAllWords(index, passage, place)) continue;
    const start = graphemeStart(index.text, index.starts[place.at] ?? 0);
    const span = { start, end: graphemeEnd(index.text, index.ends[place.end - 1] ?? 0) };
    add({ ...place, span, fit: fitOf(place.share, place), equal: null, near: place });
  }
  return {
    places: places.sort((a, b) => b.fit - a.fit),
    most: ownWeight + contextWeight(passage),
    isCrowded: equals.length >= most,
  };
}

function hasAllWords(index: TokenIndex, { ids, from, to }: Passage, { at, end }: NearPlace): boolean {
  if (end - at !== to - from) return false;
  for (let token = from; token < to; token++) if (ids[token] !== index.ids[at + token - from]) return false;
  return true;
}

/** Whether most of the context stands around the words, so that no other place need be looked for. */
function isBeyondDoubt({ before, after }: Surroundings): boolean {
  const whole = before.whole + after.whole;
  return whole >= 2 * tellingWeight && before.agreed + after.agreed >= 0.75 * whole;
}
