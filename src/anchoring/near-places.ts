import { alignTokens } from "../text/index.ts";
import { type Passage, weightBetween, weightOf } from "./passage.ts";
import { type Surroundings, surroundingsAt } from "./surroundings.ts";
import type { TokenIndex } from "./token-index.ts";

/** A place where a passage stands with other words here and there. */
export interface NearPlace extends Surroundings {
  /** The tokens of the text that stand for the marked words: from `at` to before `end`, at least one. */
  readonly at: number;
  readonly end: number;
  /** How much of the words is there, by weight, 0 to 1; words put in count against it. */
  readonly share: number;
  /** For each token of the passage the token of the text that stands for it, or -1. */
  readonly places: Int32Array;
}

/** Places that are looked at more closely, those first that most of the passage's rare words point to. */
const mostAligned = 6;

/**
 * Where the passage may stand though some of its words, or of the words around, be others now. The best ones are among
 * them; in any order; an empty array when nothing points anywhere. Places may share tokens.
 */
export function nearPlaces(index: TokenIndex, passage: Passage): NearPlace[] {
  const near = index.tokenAt(passage.selector.start) - passage.from;
  const slack = 6 + (passage.ids.length >> 3);
  const found: NearPlace[] = [];
  for (const begin of likelyBegins(index.seeds(passage.ids, near), near, slack)) {
    const place = placeNear(index, passage, begin, slack);
    if (place && !found.some(({ at, end }) => at === place.at && end === place.end)) found.push(place);
  }
  return found;
}

/** Where most seeds point to, those nearest to `near` first among equals. */
function likelyBegins(seeds: readonly number[], near: number, slack: number): number[] {
  const inOrder = Int32Array.from(seeds).sort();
  const groups: { begin: number; count: number }[] = [];
  let first = 0;
  for (let at = 1; at <= inOrder.length; at++) {
    if (at < inOrder.length && (inOrder[at] ?? 0) - (inOrder[at - 1] ?? 0) <= slack >> 1) continue;
    groups.push({ begin: inOrder[(first + at - 1) >> 1] ?? 0, count: at - first });
    first = at;
  }
  groups.sort((a, b) => b.count - a.count || Math.abs(a.begin - near) - Math.abs(b.begin - near));
  return groups.slice(0, mostAligned).map(({ begin }) => begin);
}

function placeNear(index: TokenIndex, passage: Passage, begin: number, slack: number): NearPlace | null {
  const { ids, from, to } = passage;
  const { places } = alignTokens(ids, index.ids, begin, slack);
  const isSame = (token: number) => {
    const place = places[token] ?? -1;
    return place >= 0 && index.ids[place] === ids[token];
  };
  const before = lastPlaced(places, 0, from);
  const after = firstPlaced(places, to, places.length);
  let at = firstPlaced(places, from, to) ?? (before === null ? null : before + 1);
  let end = lastPlaced(places, from, to);
  end = end === null ? after : end + 1;
  if (at === null || end === null) return null;
  // Words exchanged at an edge: what was put in beside them belongs to what took their place.
  if (!isSame(from) && before !== null) at = before + 1;
  if (!isSame(to - 1) && after !== null) end = after;
  if (end <= at) return null;
  let same = 0;
  for (let token = from; token < to; token++) if (isSame(token)) same += weightOf(passage, token);
  const whole = Math.max(weightBetween(passage, from, to), weightBetween(index, at, end));
  return { at, end, share: same / whole, places, ...surroundingsAt(index, passage, at, end) };
}

function firstPlaced(places: Int32Array, from: number, to: number): number | null {
  for (let token = from; token < to; token++) {
    const place = places[token] ?? -1;
    if (place >= 0) return place;
  }
  return null;
}

function lastPlaced(places: Int32Array, from: number, to: number): number | null {
  for (let token = to - 1; token >= from; token--) {
    const place = places[token] ?? -1;
    if (place >= 0) return place;
  }
  return null;
}
