import { type ClassAgreement, classAgreementSteps, type ReadText } from "./class-agreement.ts";
import { type ContestedPassage, contestedPassages } from "./contested-passages.ts";
import { type HeatSegment, heatMap } from "./heat-map.ts";
import { type OrderedPairs, orderedPairs } from "./ordered-pairs.ts";
import { type PairMatrix, pairMatrixSteps, readyPassages } from "./pairwise-f1.ts";
import { seededRandom } from "./seeded-random.ts";

/** What is found of a class, one thing after the other; `text` is the place of a text in the list. */
export type ClassFinding =
  | { readonly kind: "heat"; readonly text: number; readonly segments: readonly HeatSegment[] }
  | { readonly kind: "contested"; readonly text: number; readonly passages: readonly ContestedPassage[] }
  | { readonly kind: "agreement"; readonly agreement: ClassAgreement }
  | { readonly kind: "pairs"; readonly pairs: PairMatrix; readonly ordered: OrderedPairs }
  /** The share that is done, 0 to 1: 1 comes last. */
  | { readonly kind: "share"; readonly done: number };

/** Drawn numbers begin from here, so that the same class gives the same figures. */
const seed = 2016;

/** How the work is shared out, by what it takes for a class of three hundred. */
const [heatShare, agreementShare, pairShare] = [0.15, 0.25, 0.5];

/** So many pairs are all of 77 readers: of more a sample is compared, which takes a second and not minutes. */
const mostPairs = 3_000;

/**
 * All measures of a class, what is looked at first first: the heat maps, what is contested, how far it agrees, and its pairs.
 * Of a class of fewer than two there are neither agreement nor pairs.
 * @param texts with the same readers in the same order
 * @param tags those that the exercise asks for
 */
export function* measureClassSteps(
  texts: readonly ReadText[],
  tags: readonly string[],
): Generator<ClassFinding, void, void> {
  for (const [text, { text: words, readers }] of texts.entries()) {
    const segments = heatMap(words.length, readers);
    yield { kind: "heat", text, segments };
    yield { kind: "contested", text, passages: contestedPassages(words, segments) };
    yield { kind: "share", done: (heatShare * (text + 1)) / texts.length };
  }
  const count = texts[0]?.readers.length ?? 0;
  if (count >= 2) {
    const agreement = yield* shared(
      classAgreementSteps(texts, tags, seededRandom(seed)),
      heatShare,
      agreementShare,
    );
    yield { kind: "agreement", agreement };
    const ready = Array.from({ length: count }, (_, reader) =>
      texts.map(({ text, readers }) => readyPassages(text, readers[reader] ?? [])),
    );
    const before = heatShare + agreementShare;
    const pairs = yield* shared(pairMatrixSteps(ready, seededRandom(seed), mostPairs), before, pairShare);
    const drawing = yield* shared(orderedPairs(ready, pairs), before + pairShare, 1 - before - pairShare);
    yield { kind: "pairs", pairs, ordered: drawing };
  }
  yield { kind: "share", done: 1 };
}

/** The shares of a part of the work, as those of all of it; never 1, which comes last. */
function* shared<Result>(
  steps: Generator<number, Result, void>,
  from: number,
  part: number,
): Generator<ClassFinding, Result, void> {
  let step = steps.next();
  while (!step.done) {
    yield { kind: "share", done: Math.min(0.99, from + part * step.value) };
    step = steps.next();
  }
  return step.value;
}
