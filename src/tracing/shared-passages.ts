import { finish, partOf } from "../text/index.ts";
import { chainSteps } from "./chain-runs.ts";
import { commonRunSteps } from "./common-runs.ts";
import { extendChain } from "./extend-chain.ts";
import type { Passage, Place, TracedText } from "./passage.ts";
import { passageOf } from "./passage-of.ts";
import { turnedPassage } from "./passages-between.ts";
import { createWeighing } from "./weighing.ts";
import { withoutInner } from "./without-inner.ts";
import { wordRowSteps } from "./word-row.ts";

/** Which passages are told. */
export interface PassageOptions {
  /** The fewest words that both places must have in the same order; 8 when left out. Fewer than 5 are never found. */
  readonly minWords?: number;
  /**
   * The least weight. When left out it is 3 for passages of fewer than 12 words, so that names of offices and set phrases
   * aren't told, and 0 for longer ones, which no chance brings about.
   */
  readonly minWeight?: number;
}

const [fewestWords, leastWeight, longEnough] = [8, 3, 12];

/** `sharedPassages` in steps that yield the share that is done, 0 to 1, and may be left at any of them. */
export function* sharedPassagesSteps(
  texts: readonly TracedText[],
  { minWords = fewestWords, minWeight }: PassageOptions = {},
): Generator<number, Passage[], void> {
  const places = placesOf(texts);
  // Whatever is decided among equals is decided alike in any order of the texts.
  const ordered = texts.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const row = yield* partOf(wordRowSteps(ordered), 0, 0.4);
  const { runs, commonness } = yield* partOf(commonRunSteps(row), 0.4, 0.8);
  const weigh = createWeighing(row, commonness);
  const chains = yield* partOf(chainSteps(row, runs), 0.8, 0.95);
  const found: Passage[] = [];
  for (const [index, chain] of chains.entries()) {
    if (index % 500 === 0) yield 0.95 + (0.05 * index) / chains.length;
    const passage = passageOf(ordered, row, weigh, extendChain(row, chain), ({ words, weight }) => {
      const least = minWeight ?? (words < longEnough ? leastWeight : 0);
      return words >= minWords && weight >= least;
    });
    if (passage !== null) found.push(passage);
  }
  return withoutInner(found).map(inOrder(places)).sort(byWeight(places));
}

/**
 * The passages that each two of the texts have in common, the weightiest first; of equal ones in the order of the texts, and
 * of their places. An empty array when there are none.
 * @throws a RangeError where two texts have the same id
 */
export function sharedPassages(texts: readonly TracedText[], options?: PassageOptions): Passage[] {
  return finish(sharedPassagesSteps(texts, options));
}

/** By the id of a text, its place among all. */
type TextPlaces = ReadonlyMap<string, number>;

function placesOf(texts: readonly TracedText[]): TextPlaces {
  const places = new Map<string, number>();
  for (const [index, { id }] of texts.entries()) {
    if (places.has(id)) {
      throw new RangeError(`unexpected second text “${id}”, expected an id of its own for each text`);
    }
    places.set(id, index);
  }
  return places;
}

/** Turns a passage so that `a` is in the text that was given first. */
function inOrder(places: TextPlaces): (passage: Passage) => Passage {
  const place = ({ id }: Place) => places.get(id) ?? 0;
  return (passage) => (place(passage.a) < place(passage.b) ? passage : turnedPassage(passage));
}

function byWeight(places: TextPlaces): (one: Passage, other: Passage) => number {
  const place = (id: string) => places.get(id) ?? 0;
  return (one, other) =>
    other.weight - one.weight ||
    place(one.a.id) - place(other.a.id) ||
    place(one.b.id) - place(other.b.id) ||
    one.a.start - other.a.start ||
    one.b.start - other.b.start;
}
