/** Items that are sorted or merged between two steps: under 1 ms on a slow computer. */
const itemsAtOnce = 500;

/**
 * A sorted copy, as `toSorted` gives it (items that compare as equal keep their order), in small steps. Yields the
 * share that is done, 0 to 1.
 */
export function* sortSteps<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<number, Item[], void> {
  let runs: Item[][] = [];
  for (let at = 0; at < items.length; at += itemsAtOnce) {
    runs.push(items.slice(at, at + itemsAtOnce).sort(compare));
    yield 0;
  }
  const rounds = Math.ceil(Math.log2(runs.length));
  for (let round = 0; runs.length > 1; round++) {
    const merged: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const [left = [], right = []] = [runs[at], runs[at + 1]];
      for (const _ of mergeInto(merged, left, right, compare)) yield (round + at / runs.length) / rounds;
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Appends the two runs to `merged` as one. */
function* mergeInto<Item>(
  merged: Item[][],
  left: readonly Item[],
  right: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Generator<void, void, void> {
  const run: Item[] = [];
  merged.push(run);
  let [l, r] = [0, 0];
  while (l < left.length || r < right.length) {
    const [a, b] = [left[l], right[r]];
    const isLeft = r >= right.length || (l < left.length && compare(a as Item, b as Item) <= 0);
    if (isLeft) l++;
    else r++;
    run.push((isLeft ? a : b) as Item);
    if (run.length % itemsAtOnce === 0) yield;
  }
}
