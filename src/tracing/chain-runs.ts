import type { Runs } from "./runs.ts";
import type { WordRow } from "./word-row.ts";

/** Runs that belong together, in the order of both texts; none begins before the one before it has ended, on either side. */
export type Chain = readonly Run[];

/** A run of equal words: places of the row, and how many words. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly words: number;
}

/** Words that may stand between two runs of a passage, on each side. Longer ones are two passages. */
const widestGap = 20;

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
    chainPair(row.ids, order.slice(from, to), chains);
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
function chainPair(ids: Uint32Array, runs: readonly Run[], chains: Chain[]): void {
  if (runs.length === 1) {
    chains.push(runs);
    return;
  }
  const { scores, previous, rests } = linked(ids, runs);
  const isTaken = new Uint8Array(runs.length);
  const best = Array.from(runs.keys()).sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y);
  for (const end of best) {
    const chain: Run[] = [];
    let first = end;
    for (let at = end; at >= 0 && isTaken[at] === 0; at = previous[at] ?? -1) {
      first = at;
      isTaken[at] = 1;
      chain.push(rests[at] as Run);
    }
    if (chain.length === 0) continue;
    // Where the best predecessor is in a better chain, this one begins with all of the run.
    chain[chain.length - 1] = runs[first] as Run;
    chains.push(chain.reverse());
  }
}

interface Linked {
  /** By run: what the best chain that ends with it is worth. */
  readonly scores: Float64Array;
  /** By run: the one before it in that chain, or -1. */
  readonly previous: Int32Array;
  /** What is left of each run after the one before it. */
  readonly rests: readonly Run[];
}

/** Links each run with the best one before it, if that makes it better. */
function linked(ids: Uint32Array, runs: readonly Run[]): Linked {
  const scores = Float64Array.from(runs, ({ words }) => words);
  const previous = new Int32Array(runs.length).fill(-1);
  const rests = [...runs];
  let open: number[] = [];
  for (const [at, run] of runs.entries()) {
    open = open.filter((one) => endOf(runs[one] as Run) + widestGap >= run.a);
    for (const one of open.slice(-mostTried)) {
      const last = rests[one] as Run;
      const rest = follower(last, run);
      if (rest === null) continue;
      const score = (scores[one] ?? 0) + rest.words - costOf(ids, last, rest);
      if (score <= (scores[at] ?? 0)) continue;
      scores[at] = score;
      previous[at] = one;
      rests[at] = rest;
    }
    open.push(at);
  }
  return { scores, previous, rests };
}

function endOf({ a, words }: Run): number {
  return a + words;
}

/** What is left of a run after another one, where they overlap on either side; null when it can't follow it. */
function follower(last: Run, next: Run): Run | null {
  const [gapA, gapB] = [next.a - endOf(last), next.b - last.b - last.words];
  if (gapA > widestGap || gapB > widestGap || Math.abs(gapA - gapB) > widestDrift) return null;
  const overlap = Math.max(0, -gapA, -gapB);
  if (overlap >= next.words || next.a <= last.a || next.b <= last.b) return null;
  return { a: next.a + overlap, b: next.b + overlap, words: next.words - overlap };
}

/** What the words between two runs cost, in equal words: those that stay in their place cost nothing. */
function costOf(ids: Uint32Array, last: Run, next: Run): number {
  const [a, b] = [endOf(last), last.b + last.words];
  const [gapA, gapB] = [next.a - a, next.b - b];
  const shorter = Math.min(gapA, gapB);
  let [fromLast, fromNext] = [0, 0];
  for (let at = 0; at < shorter; at++) {
    if (ids[a + at] === ids[b + at]) fromLast++;
    if (ids[next.a - 1 - at] === ids[next.b - 1 - at]) fromNext++;
  }
  return costOfGap * (Math.max(gapA, gapB) - Math.max(fromLast, fromNext) + Math.abs(gapA - gapB));
}
