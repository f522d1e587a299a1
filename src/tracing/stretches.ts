import { type Span, spansOverlap } from "../text/index.ts";
import type { Passage, Place } from "./passage.ts";

/** A passage seen from one of its two texts. */
export interface SharedPlace {
  readonly here: Place;
  readonly there: Place;
  readonly passage: Passage;
}

/** A part of a text that stands in other texts too, as far as their passages hang together. */
export interface Stretch extends Span {
  /** The longest first. */
  readonly places: readonly SharedPlace[];
  /** The ids of the other texts, the one that has the most words of it first. */
  readonly others: readonly string[];
}

/** The passages of one text, seen from there, in text order. */
export function placesOf(passages: readonly Passage[], id: string): SharedPlace[] {
  return passages
    .flatMap((passage): SharedPlace[] => {
      const { a, b } = passage;
      if (a.id === id) return [{ here: a, there: b, passage }];
      return b.id === id ? [{ here: b, there: a, passage }] : [];
    })
    .sort((one, other) => one.here.start - other.here.start || one.here.end - other.here.end);
}

/** The parts of a text that stand elsewhere too, in text order and apart; passages that overlap make one part. */
export function stretchesOf(passages: readonly Passage[], id: string): Stretch[] {
  const groups: { start: number; end: number; places: SharedPlace[] }[] = [];
  for (const place of placesOf(passages, id)) {
    const last = groups.at(-1);
    if (last && spansOverlap(last, place.here)) {
      last.end = Math.max(last.end, place.here.end);
      last.places.push(place);
    } else groups.push({ start: place.here.start, end: place.here.end, places: [place] });
  }
  return groups.map(({ start, end, places }) => {
    const longestFirst = places.sort((one, other) => other.passage.words - one.passage.words);
    return {
      start,
      end,
      places: longestFirst,
      others: [...new Set(longestFirst.map(({ there }) => there.id))],
    };
  });
}
