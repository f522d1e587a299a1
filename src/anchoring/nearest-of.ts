/** A part of a list of places in ascending order: from `from` to before `to`. */
export interface PlaceList {
  readonly list: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/**
 * What `startAt` says of the places of a list, those nearest to `near` first and of two that are equally near the left
 * one, at most `most`. Places of which it says null are passed over. An empty array when there are none.
 */
export function nearestOf(
  { list, from, to }: PlaceList,
  near: number,
  most: number,
  startAt: (place: number) => number | null,
): number[] {
  const found: number[] = [];
  let right = firstAbove(list, from, to, near);
  let left = right - 1;
  /** The places beside `near` that are next in turn, and what is said of them. */
  let leftStart: number | null = null;
  let rightStart: number | null = null;
  let [leftPlace, rightPlace] = [0, 0];
  while (found.length < most) {
    for (; leftStart === null && left >= from; left--) {
      leftPlace = list[left] ?? 0;
      leftStart = startAt(leftPlace);
    }
    for (; rightStart === null && right < to; right++) {
      rightPlace = list[right] ?? 0;
      rightStart = startAt(rightPlace);
    }
    if (rightStart === null || (leftStart !== null && near - leftPlace <= rightPlace - near)) {
      if (leftStart === null) break;
      found.push(leftStart);
      leftStart = null;
    } else {
      found.push(rightStart);
      rightStart = null;
    }
  }
  return found;
}

/** The first place from `from` to `to` whose value is greater than `near`, or `to`. */
function firstAbove(list: Uint32Array, from: number, to: number, near: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) <= near) low = middle + 1;
    else high = middle;
  }
  return low;
}
