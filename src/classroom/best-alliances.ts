/** Some of several things, and what it is worth to put them together. */
export interface Alliance {
  /** Two or more, as numbers from 0. */
  readonly members: readonly number[];
  /** More than 0. */
  readonly worth: number;
}

/** How much can be had at most. */
export interface BestAlliances {
  readonly worth: number;
  /** False where there were too many ways to look at: then it is what was found, and may be less than the most. */
  readonly isExact: boolean;
}

/**
 * Chooses alliances without common members so that they are worth as much as possible. For pairs that is a matching; for
 * three and more no quick method is known. This one goes through the things by number and keeps, for each set of later
 * things that are taken already, the best way there; so it is quick where alliances join things of near numbers. Ways that
 * can't become better than what was found first are dropped by a bound (prices that cover the worth of each alliance).
 * @param count things have the numbers from 0 to below it
 * @param mostWays how many ways are kept at each thing
 */
export function bestAlliances(
  count: number,
  alliances: readonly Alliance[],
  mostWays = 20_000,
): BestAlliances {
  const sorted = alliances.map(({ members, worth }) => ({
    members: [...members].sort((a, b) => a - b),
    worth,
  }));
  const prices = coveringPrices(count, sorted);
  const bound = prices.reduce((sum, price) => sum + price, 0);
  const enough = bound - greedyWorth(sorted) + tolerance * (1 + bound);
  const byFirst: Option[][] = Array.from({ length: count }, () => []);
  for (const { members, worth } of sorted) {
    const [first = 0, ...later] = members;
    byFirst[first]?.push({ later, loss: priceOf(members, prices) - worth });
  }
  let ways = new Map<string, Way>([["", { taken: [], loss: 0 }]]);
  let isExact = true;
  for (const [thing, options] of byFirst.entries()) {
    const next = new Map<string, Way>();
    const keep = (taken: readonly number[], loss: number) => {
      if (loss > enough) return;
      const name = taken.join(" ");
      const known = next.get(name);
      if (known === undefined || known.loss > loss) next.set(name, { taken, loss });
    };
    for (const { taken, loss } of ways.values()) {
      if (taken[0] === thing) {
        keep(taken.slice(1), loss);
        continue;
      }
      keep(taken, loss + (prices[thing] ?? 0));
      for (const option of options) {
        if (option.later.some((member) => taken.includes(member))) continue;
        keep(
          [...taken, ...option.later].sort((a, b) => a - b),
          loss + option.loss,
        );
      }
    }
    if (next.size > mostWays) isExact = false;
    ways = next.size > mostWays ? bestOf(next, mostWays) : next;
  }
  const least = Math.min(...Array.from(ways.values(), ({ loss }) => loss));
  return { worth: bound - least, isExact };
}

/** One way to deal with the things so far. */
interface Way {
  /** Later things that are taken, in order. */
  readonly taken: readonly number[];
  /** How much less it is worth than the bound, so far. */
  readonly loss: number;
}

/** An alliance, by its first thing. */
interface Option {
  readonly later: readonly number[];
  readonly loss: number;
}

/** Two sums of the same numbers in another order differ by less than this share. */
const tolerance = 1e-9;

function bestOf(ways: ReadonlyMap<string, Way>, most: number): Map<string, Way> {
  return new Map([...ways].sort(([, a], [, b]) => a.loss - b.loss).slice(0, most));
}

/** Taken one after the other, the most worth for each member first: no way needs to be looked at that gives less. */
function greedyWorth(alliances: readonly Alliance[]): number {
  const taken = new Set<number>();
  let total = 0;
  for (const { members, worth } of alliances.toSorted((a, b) => share(b) - share(a))) {
    if (members.some((member) => taken.has(member))) continue;
    for (const member of members) taken.add(member);
    total += worth;
  }
  return total;
}

function share({ members, worth }: Alliance): number {
  return worth / members.length;
}

function priceOf(members: readonly number[], prices: ArrayLike<number>): number {
  let price = 0;
  for (const member of members) price += prices[member] ?? 0;
  return price;
}

/** How often prices are mended. More gives a tighter bound, and fewer ways; the result is the same. */
const rounds = 60;

/**
 * Prices of things such that the members of each alliance cost at least what it is worth: all prices together are then a
 * bound for whatever is chosen. Lowered step by step where all alliances of a thing are paid for.
 */
function coveringPrices(count: number, alliances: readonly Alliance[]): Float64Array {
  const prices = new Float64Array(count);
  const ofThing: Alliance[][] = Array.from({ length: count }, () => []);
  for (const alliance of alliances) {
    for (const member of alliance.members) {
      ofThing[member]?.push(alliance);
      prices[member] = Math.max(prices[member] ?? 0, share(alliance));
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const [thing, own] of ofThing.entries()) {
      let spare = prices[thing] ?? 0;
      for (const { members, worth } of own) spare = Math.min(spare, priceOf(members, prices) - worth);
      // Half at first, so that things that share what is too much each give of it.
      prices[thing] = (prices[thing] ?? 0) - (round === rounds - 1 ? Math.max(0, spare) : spare / 2);
    }
  }
  return prices;
}
