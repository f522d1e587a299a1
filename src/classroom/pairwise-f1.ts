import { finish, type Span } from "../text/index.ts";
import { coreSpans } from "./core-spans.ts";
import { type Edge, maximumMatching } from "./maximum-matching.ts";
import { lengthOf, type Passage } from "./passage.ts";
import { passageOverlaps } from "./passage-overlaps.ts";
import { quotient } from "./quotient.ts";
import type { Random } from "./seeded-random.ts";

/** What two readers have in common. Of several texts, each number is added up before the figure is made. */
export interface PairCounts {
  /** 1 for each passage with the same words and tag, 0.5 for each with most of them. */
  readonly credits: number;
  /** Passages of the two together. */
  readonly passages: number;
}

/** A reader's passages of one text, made ready to be compared with many others. */
export interface ReadyPassages {
  readonly tags: readonly string[];
  readonly spans: readonly (readonly Span[])[];
}

/** Two readers by their places in the list, and their F1; null where neither tagged anything. */
export interface ComparedPair {
  readonly a: number;
  readonly b: number;
  readonly f1: number | null;
}

/** The pairs of a class. */
export interface PairMatrix {
  readonly pairs: readonly ComparedPair[];
  /** How many pairs there are. */
  readonly of: number;
  /** Whether only some of them were compared: pairs grow with the square of the class. */
  readonly isSample: boolean;
}

/** Cuts punctuation and articles off the ends. Passages that their reader wasn't sure of are left out. */
export function readyPassages(text: string, passages: readonly Passage[]): ReadyPassages {
  const sure = passages.filter(({ unsure }) => unsure !== true);
  return { tags: sure.map(({ tag }) => tag), spans: sure.map(({ spans }) => coreSpans(text, spans)) };
}

/**
 * Pairs the passages of two readers, one to one: the same tag, and the same words (one credit) or an overlap of at least half
 * of the longer of the two (half a credit). Who comes first changes nothing.
 */
export function pairCounts(a: ReadyPassages, b: ReadyPassages): PairCounts {
  const edges: Edge[] = [];
  for (const { left, right, length } of passageOverlaps(a.spans, b.spans)) {
    if (a.tags[left] !== b.tags[right]) continue;
    const credit = creditOf(a.spans[left] ?? [], b.spans[right] ?? [], length);
    if (credit > 0) edges.push({ left, right, weight: credit });
  }
  let credits = 0;
  for (const { weight } of maximumMatching(edges)) credits += weight;
  return { credits, passages: a.tags.length + b.tags.length };
}

/** Twice what is common by all that was tagged, 0 to 1: F1, whoever of the two is taken for the key. */
export function pairF1(counts: readonly PairCounts[]): number | null {
  let credits = 0;
  let passages = 0;
  for (const one of counts) {
    credits += one.credits;
    passages += one.passages;
  }
  return quotient(2 * credits, passages);
}

/** So many pairs are all of 142 readers; comparing them takes seconds, not minutes. */
const usualMostPairs = 10_000;

/**
 * Compares readers pair by pair. Where there are more pairs than `mostPairs`, each reader is compared with the same number of
 * others, drawn by chance.
 * @param readers for each reader, and each text in the same order, what they tagged
 */
export function pairMatrix(
  readers: readonly (readonly ReadyPassages[])[],
  random: Random,
  mostPairs?: number,
): PairMatrix {
  return finish(pairMatrixSteps(readers, random, mostPairs));
}

/** `pairMatrix` pair by pair: yields the share that is done, 0 to 1. */
export function* pairMatrixSteps(
  readers: readonly (readonly ReadyPassages[])[],
  random: Random,
  mostPairs: number = usualMostPairs,
): Generator<number, PairMatrix, void> {
  const count = readers.length;
  const of = (count * (count - 1)) / 2;
  const steps = stepsAround(count, of <= mostPairs ? count : Math.floor(mostPairs / count), random);
  const pairs: ComparedPair[] = [];
  for (const [at, step] of steps.entries()) {
    // A step of half the way around meets each pair twice.
    const ends = 2 * step === count ? step : count;
    for (let from = 0; from < ends; from++) {
      const [a, b] = [from, (from + step) % count].sort((one, other) => one - other) as [number, number];
      pairs.push({ a, b, f1: pairF1(countsOf(readers[a] ?? [], readers[b] ?? [])) });
      yield (at + (from + 1) / ends) / steps.length;
    }
  }
  return {
    pairs: pairs.sort((one, other) => one.a - other.a || one.b - other.b),
    of,
    isSample: of > mostPairs,
  };
}

function countsOf(a: readonly ReadyPassages[], b: readonly ReadyPassages[]): PairCounts[] {
  return a.map((texts, at) => pairCounts(texts, b[at] ?? { tags: [], spans: [] }));
}

/** Distances around a circle of readers, without repeats: each is one pair for every reader. At least one. */
function stepsAround(count: number, most: number, random: Random): number[] {
  const steps = Array.from({ length: Math.floor(count / 2) }, (_, at) => at + 1);
  if (steps.length <= most) return steps;
  for (let at = 0; at < Math.max(1, most); at++) {
    const other = at + Math.floor(random() * (steps.length - at));
    [steps[at], steps[other]] = [steps[other] ?? 0, steps[at] ?? 0];
  }
  return steps.slice(0, Math.max(1, most));
}

function creditOf(a: readonly Span[], b: readonly Span[], shared: number): number {
  const longer = Math.max(lengthOf(a), lengthOf(b));
  const isExact = a.length === b.length && shared === longer && lengthOf(a) === lengthOf(b);
  return isExact ? 1 : 2 * shared >= longer ? 0.5 : 0;
}
