import type { Chain, Run } from "./chain-runs.ts";
import type { WordRow } from "./word-row.ts";

/** Words that may be skipped on each side. */
const reach = 4;

/** Equal words beyond what is skipped: fewer stand there by chance. */
const fewestWords = 2;

/** What a skipped word costs, in equal words; by how many they must outweigh it. */
const [costOfSkip, leastGain] = [0.5, 1];

/**
 * Makes a chain longer at both ends by stretches that are too short for a run of their own, but stand right behind a few
 * words that differ: the ends of a copy in which a word near its end was altered.
 */
export function extendChain(row: WordRow, chain: Chain): Chain {
  const longer = [...chain];
  for (let next = beyond(row, longer.at(-1) as Run, 1); next; next = beyond(row, next, 1)) longer.push(next);
  for (let next = beyond(row, longer[0] as Run, -1); next; next = beyond(row, next, -1)) longer.unshift(next);
  return longer;
}

/** The stretch next after a run (`way` 1) or before it (-1), with the fewest words skipped; null when there is none. */
function beyond(row: WordRow, run: Run, way: 1 | -1): Run | null {
  const { ids } = row;
  const a = way === 1 ? run.a + run.words : run.a - 1;
  const b = way === 1 ? run.b + run.words : run.b - 1;
  const [mostA, mostB] = [free(row, a, way), free(row, b, way)];
  for (const { skipA, skipB, cost } of skips) {
    if (skipA > mostA || skipB > mostB) continue;
    const [fromA, fromB] = [a + way * skipA, b + way * skipB];
    let words = 0;
    while (ids[fromA + way * words] === ids[fromB + way * words]) words++;
    if (words < fewestWords || words - cost < leastGain) continue;
    if (way === 1) return { a: fromA, b: fromB, words };
    return { a: fromA - words + 1, b: fromB - words + 1, words };
  }
  return null;
}

/** All ways to skip words, the cheapest first, and of these those that skip as many on both sides. */
const skips = Array.from({ length: (reach + 1) ** 2 - 1 }, (_, at) => {
  const [skipA, skipB] = [Math.floor((at + 1) / (reach + 1)), (at + 1) % (reach + 1)];
  const drift = Math.abs(skipA - skipB);
  return { skipA, skipB, drift, cost: costOfSkip * (Math.max(skipA, skipB) + drift) };
}).sort((one, other) => one.cost - other.cost || one.drift - other.drift);

/** How many words there are from a place on, at most `reach`: a skip stays in its text. */
function free({ ids, different }: WordRow, from: number, way: 1 | -1): number {
  let count = 0;
  while (count < reach && (ids[from + way * count] ?? different + 1) <= different) count++;
  return count;
}
