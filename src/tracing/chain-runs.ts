import type { Runs } from "./runs.ts";
import type { WordRow } from "./word-row.ts";

/** Runs that belong together, in text order. */
export type Chain = readonly Run[];

/** A run of equal words: places of the row, and how many words. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly words: number;
}

/** Words that may differ between two runs of a passage, on each side. Longer ones are two passages. */
const widestGap = 10;

/** By how many words more one side may have there than the other. */
const widestDrift = 8;

/** Earlier runs that a run is tried against; only texts that repeat themselves have more near each other. */
const mostTried = 64;

/** What a word that differs costs, in equal words. */
const costOfGap = 0.5;

/**
 * Joins runs that follow each other closely in both texts, so that each run is in one chain: the best chains first, each
 * as long as it can be. Yields nothing that tells, but often.
 */
export function* chainSteps(row: WordRow, runs: Runs): Generator<number, Chain[], void> {
  const order = sorted(row, runs);
  const chains: Chain[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && samePair(row, order[from] as Run, order[to] as Run)) to++;
    chainPair(order.slice(from, to), chains);
    yield to / order.length;
    from = to;
  }
  return chains;
}

/** The runs by their texts, then by their places; each once. */
function sorted({ textOf }: WordRow, { length, a, b, words }: Runs): Run[] {
  const list: Run[] = [];
  for (let at = 0; at < length; at++) list.push({ a: a[at] ?? 0, b: b[at] ?? 0, words: words[at] ?? 0 });
  // The place in the row also tells the text, but for `b`, whose text goes before the place of `a`.
  const text = (place: number) => textOf[place] ?? 0;
  list.sort((x, y) => text(x.a) - text(y.a) || text(x.b) - text(y.b) || x.a - y.a || x.b - y.b);
  return list.filter((run, at) => at === 0 || run.a !== list[at - 1]?.a || run.b !== list[at - 1]?.b);
}

function samePair({ textOf }: WordRow, x: Run, y: Run): boolean {
  return textOf[x.a] === textOf[y.a] && textOf[x.b] === textOf[y.b];
}

/** Chains the runs of two texts. */
function chainPair(runs: readonly Run[], chains: Chain[]): void {
  if (runs.length === 1) {
    chains.push(runs);
    return;
  }
  const scores = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  let open: number[] = [];
  for (const [at, run] of runs.entries()) {
    scores[at] = run.words;
    open = open.filter((one) => endOf(runs[one] as Run) + widestGap >= run.a);
    for (const one of open.slice(-mostTried)) {
      const score = (scores[one] ?? 0) + gain(runs[one] as Run, run);
      if (score > (scores[at] ?? 0)) {
        scores[at] = score;
        previous[at] = one;
      }
    }
    open.push(at);
  }
  const isTaken = new Uint8Array(runs.length);
  const best = Array.from(runs.keys()).sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
  for (const end of best) {
    const chain: Run[] = [];
    for (let at = end; at >= 0 && isTaken[at] === 0; at = previous[at] ?? -1) {
      isTaken[at] = 1;
      chain.push(runs[at] as Run);
    }
    if (chain.length > 0) chains.push(chain.reverse());
  }
}

function endOf({ a, words }: Run): number {
  return a + words;
}

/** What a chain gains by a further run; not above 0 where the run can't follow. */
function gain(last: Run, next: Run): number {
  const follower = after(last, next);
  if (follower === null) return 0;
  const gapA = follower.a - last.a - last.words;
  const gapB = follower.b - last.b - last.words;
  const drift = Math.abs(gapA - gapB);
  if (gapA > widestGap || gapB > widestGap || drift > widestDrift) return 0;
  return follower.words - costOfGap * (Math.max(gapA, gapB) + drift);
}

/** What is left of a run after another one, where they overlap on either side; null when nothing is, or it lies before. */
export function after(last: Run, next: Run): Run | null {
  const overlap = Math.max(0, last.a + last.words - next.a, last.b + last.words - next.b);
  if (overlap >= next.words || next.a <= last.a || next.b <= last.b) return null;
  return { a: next.a + overlap, b: next.b + overlap, words: next.words - overlap };
}
