/**
 * Which version of a record is newer: milliseconds since 1970, a counter for equal milliseconds, and the
 * id of the replica (one browser tab) that wrote it. Compared in that order.
 */
export type Stamp = readonly [wall: number, counter: number, replica: string];

/** The greatest time that a JavaScript date can hold; adding 1 to it is still exact. */
export const greatestWall = 8_640_000_000_000_000;

/**
 * How far ahead of our clock a stamp may be and still move ours. A computer whose clock is a year ahead
 * would otherwise push every other replica a year ahead for good. Clocks that are off by a time zone
 * (at most 14 hours) are still followed.
 */
const trustedAheadMs = 24 * 60 * 60 * 1000;

/** Negative when `a` is older than `b`, positive when newer, 0 when they are the same stamp. */
export function compareStamps(a: Stamp, b: Stamp): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  if (a[1] !== b[1]) return a[1] < b[1] ? -1 : 1;
  if (a[2] !== b[2]) return a[2] < b[2] ? -1 : 1;
  return 0;
}

/**
 * The stamp of the next write: greater than `last`, also when the clock was set back, and close to the
 * clock otherwise. A hybrid logical clock (Kulkarni et al. 2014, "Logical Physical Clocks").
 * @param last the greatest stamp that this replica gave or witnessed; null when there is none
 * @param nowMs milliseconds since 1970
 * @throws RangeError when `nowMs` is not a time
 */
export function nextStamp(last: Stamp | null, nowMs: number, replica: string): Stamp {
  const now = Math.floor(nowMs);
  if (!(now >= 0 && now < greatestWall)) {
    throw new RangeError(`unexpected time ${nowMs}, expected milliseconds since 1970`);
  }
  if (last === null || now > last[0]) return [now, 0, replica];
  if (last[1] >= Number.MAX_SAFE_INTEGER) return [last[0] + 1, 0, replica];
  return [last[0], last[1] + 1, replica];
}

/**
 * Takes note of a stamp that came from elsewhere, so that our next one is greater.
 * @returns the greater of the two, or `last` when `seen` is more than 24 hours ahead of `nowMs`
 */
export function witness(last: Stamp | null, seen: Stamp, nowMs: number): Stamp | null {
  if (seen[0] > nowMs + trustedAheadMs) return last;
  return last !== null && compareStamps(last, seen) >= 0 ? last : seen;
}
