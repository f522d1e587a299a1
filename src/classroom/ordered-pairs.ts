import { type ComparedPair, type PairMatrix, pairCounts, pairF1, type ReadyPassages } from "./pairwise-f1.ts";

/** Readers put in order by how far each agrees with others, and the pairs among those that are drawn. */
export interface OrderedPairs {
  /** Places of those that are drawn: who agrees most with the others first. */
  readonly readers: readonly number[];
  /** For each reader of the class, drawn or not, the mean F1 of their compared pairs; null where none says anything. */
  readonly means: readonly (number | null)[];
  /** All pairs among those that are drawn. */
  readonly pairs: readonly ComparedPair[];
}

/** More can't be told apart in a picture. */
const usualMostReaders = 40;

/**
 * Orders the readers of a matrix for a picture. Of more than can be drawn, some at even distances are taken, from who agrees most
 * with the others to who does least; pairs of them that were not compared yet are. Yields the share that is done, 0 to 1.
 */
export function* orderedPairs(
  ready: readonly (readonly ReadyPassages[])[],
  { pairs }: PairMatrix,
  mostReaders: number = usualMostReaders,
): Generator<number, OrderedPairs, void> {
  const means = meansOf(ready.length, pairs);
  const order = ready.map((_, reader) => reader).sort((a, b) => (means[b] ?? -1) - (means[a] ?? -1) || a - b);
  const count = Math.min(order.length, mostReaders);
  const readers = Array.from(
    { length: count },
    (_, at) => order[count < 2 ? 0 : Math.round((at * (order.length - 1)) / (count - 1))] ?? 0,
  );
  const known = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const drawn: ComparedPair[] = [];
  const sorted = readers.toSorted((a, b) => a - b);
  for (const [at, a] of sorted.entries()) {
    for (const b of sorted.slice(at + 1)) {
      const pair = known.get(`${a} ${b}`) ?? { a, b, f1: f1Of(ready[a] ?? [], ready[b] ?? []) };
      drawn.push(pair);
    }
    yield (at + 1) / sorted.length;
  }
  return { readers, means, pairs: drawn };
}

function meansOf(count: number, pairs: readonly ComparedPair[]): (number | null)[] {
  const sums = Array.from({ length: count }, () => ({ sum: 0, compared: 0 }));
  for (const { a, b, f1 } of pairs) {
    if (f1 === null) continue;
    for (const one of [sums[a], sums[b]]) {
      if (one === undefined) continue;
      one.sum += f1;
      one.compared++;
    }
  }
  return sums.map(({ sum, compared }) => (compared === 0 ? null : sum / compared));
}

function f1Of(a: readonly ReadyPassages[], b: readonly ReadyPassages[]): number | null {
  return pairF1(a.map((texts, at) => pairCounts(texts, b[at] ?? { tags: [], spans: [] })));
}
