/** Places filed by a key: those of key k are in `list` from `begins[k]` to before `begins[k + 1]`, in ascending order. */
export interface PlaceLists {
  readonly begins: Uint32Array;
  readonly list: Uint32Array;
}

/** Places that are filed between two steps: 1 ms on a slow computer. */
const placesAtOnce = 32_768;

/**
 * Files the places from 0 to before `count`, by a counting sort. Yields the share that is done, 0 to 1.
 * @param keys how many keys there are
 * @param keyOf the key of a place, from 0
 */
export function* placeListSteps(
  count: number,
  keys: number,
  keyOf: (place: number) => number,
): Generator<number, PlaceLists, void> {
  // First how many places each key has, then where its list ends, then (filling from behind) where it begins.
  const begins = new Uint32Array(keys + 1);
  for (let place = 0; place < count; place++) {
    if (place % placesAtOnce === 0) yield place / count / 2;
    const key = keyOf(place);
    begins[key] = (begins[key] ?? 0) + 1;
  }
  let sum = 0;
  for (let key = 0; key <= keys; key++) {
    sum += begins[key] ?? 0;
    begins[key] = sum;
  }
  const list = new Uint32Array(count);
  for (let place = count - 1; place >= 0; place--) {
    if (place % placesAtOnce === 0) yield 1 - place / count / 2;
    const key = keyOf(place);
    const at = (begins[key] ?? 0) - 1;
    begins[key] = at;
    list[at] = place;
  }
  return { begins, list };
}
