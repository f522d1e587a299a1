/** Gives a number from 0 to below 1, another one each time. */
export type Random = () => number;

/**
 * Numbers that look random and are always the same for a seed, so that a figure that was drawn by chance can be drawn again
 * (mulberry32 by Tommy Ettinger: 32 bits of state, enough for some millions of draws).
 */
export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
