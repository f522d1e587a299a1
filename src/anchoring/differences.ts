import { changedWeights } from "../text/index.ts";
import type { NearPlace } from "./near-places.ts";
import type { Passage } from "./passage.ts";
import type { Difference } from "./resolution.ts";
import type { TokenIndex } from "./token-index.ts";

/** What differs between the marked words and those at a place, in text order: words that agree lie between. */
export function differencesAt(
  index: TokenIndex,
  passage: Passage,
  { at, end, places }: NearPlace,
): Difference[] {
  const { from, to, ids } = passage;
  const found: Difference[] = [];
  /** The tokens from here on are not told yet, of the passage and of the text. */
  let mine = from;
  let theirs = at;
  const tell = (toMine: number, toTheirs: number) => {
    if (toMine > mine || toTheirs > theirs)
      found.push(difference(index, passage, [mine, toMine], [theirs, toTheirs], at));
  };
  for (let token = from; token < to; token++) {
    const place = places[token] ?? -1;
    if (place < theirs || place >= end || index.ids[place] !== ids[token]) continue;
    tell(token, place);
    mine = token + 1;
    theirs = place + 1;
  }
  tell(to, end);
  return found;
}

function difference(
  index: TokenIndex,
  passage: Passage,
  [from, to]: readonly [number, number],
  [at, end]: readonly [number, number],
  first: number,
): Difference {
  const was = to > from ? wordsOf(passage, from, to) : "";
  const start = index.starts[at] ?? index.text.length;
  const span = end > at ? { start, end: index.ends[end - 1] ?? start } : emptyBefore(index, at, first);
  const now = index.text.slice(span.start, span.end);
  return { span, was, now, kinds: changedWeights(was, now) };
}

/** Of the first and the last word only what was marked. */
function wordsOf({ whole, starts, ends, exactStart, exactEnd }: Passage, from: number, to: number): string {
  return whole.slice(Math.max(starts[from] ?? 0, exactStart), Math.min(ends[to - 1] ?? 0, exactEnd));
}

/** Where words were taken out before a token: after the one before it, unless that is none of the passage's. */
function emptyBefore({ starts, ends }: TokenIndex, token: number, first: number) {
  const offset = token > first ? (ends[token - 1] ?? 0) : (starts[token] ?? 0);
  return { start: offset, end: offset };
}
