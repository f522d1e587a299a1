import type { WordRow } from "./word-row.ts";

/** In one text words in a row may stand so often; beyond, only their first places there are looked at. */
const mostInText = 32;

/**
 * Over all texts words in a row may stand in so many places that each is compared with each. Beyond, only the first place
 * in each text is looked at, and where those are too many as well, none: what stands in hundreds of texts, such as the
 * frame of a site's pages, tells nothing of any two of them. It is still found as part of something longer.
 */
const mostPlaces = 256;

/** Where words in a row stand that stand in two texts or more. */
export interface GramPlaces {
  /** By gram, one more for the end: where its places begin in `list`. */
  readonly begins: Uint32Array;
  /** Ends of each gram's places in `list`. */
  readonly ends: Uint32Array;
  /** Places of the row, for each gram in ascending order. */
  readonly list: Uint32Array;
  /** By place of the row: 1 where it is in `list`. */
  readonly isListed: Uint8Array;
  /** By gram: in how many texts it stands, those of places that are left out as well. */
  readonly texts: Uint32Array;
}

/**
 * Files places by their gram, and leaves out those that tell nothing.
 * @param gramOf by place of the row, 0 for none
 * @param counts by gram: how many places it has
 */
export function gramPlaces(
  { textOf }: WordRow,
  gramOf: Uint32Array,
  counts: Uint32Array,
  grams: number,
): GramPlaces {
  const begins = beginsOf(counts, grams);
  const list = new Uint32Array(begins[grams + 1] ?? 0);
  const ends = begins.slice();
  for (let place = 0; place < gramOf.length; place++) {
    const gram = gramOf[place] ?? 0;
    if ((counts[gram] ?? 0) < 2) continue;
    const at = ends[gram] ?? 0;
    list[at] = place;
    ends[gram] = at + 1;
  }
  const isListed = new Uint8Array(gramOf.length);
  const texts = new Uint32Array(grams + 1);
  for (let gram = 1; gram <= grams; gram++) {
    const from = begins[gram] ?? 0;
    texts[gram] = countTexts(textOf, list, from, ends[gram] ?? 0);
    const end = telling(textOf, list, from, ends[gram] ?? 0);
    ends[gram] = end;
    for (let at = from; at < end; at++) isListed[list[at] ?? 0] = 1;
  }
  return { begins, ends, list, isListed, texts };
}

function countTexts(textOf: Uint32Array, list: Uint32Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (at === from || textOf[list[at] ?? 0] !== textOf[list[at - 1] ?? 0]) count++;
  }
  return count;
}

/** Where the places of each gram begin; those that stand once get none. */
function beginsOf(counts: Uint32Array, grams: number): Uint32Array {
  const begins = new Uint32Array(grams + 2);
  let sum = 0;
  for (let gram = 1; gram <= grams; gram++) {
    begins[gram] = sum;
    const count = counts[gram] ?? 0;
    if (count > 1) sum += count;
  }
  begins[grams + 1] = sum;
  return begins;
}

/** Moves the places of a gram that tell something to the front; where they end. */
function telling(textOf: Uint32Array, list: Uint32Array, from: number, to: number): number {
  let end = keepFirst(textOf, list, from, to, mostInText);
  if (end - from > mostPlaces) end = keepFirst(textOf, list, from, end, 1);
  if (end === from || end - from > mostPlaces) return from;
  return textOf[list[from] ?? 0] === textOf[list[end - 1] ?? 0] ? from : end;
}

/** Keeps of a stretch of places the first few of each text; where the stretch ends now. */
function keepFirst(textOf: Uint32Array, list: Uint32Array, from: number, to: number, most: number): number {
  let end = from;
  let text = -1;
  let inText = 0;
  for (let at = from; at < to; at++) {
    const place = list[at] ?? 0;
    const here = textOf[place] ?? 0;
    inText = here === text ? inText + 1 : 1;
    text = here;
    if (inText <= most) list[end++] = place;
  }
  return end;
}
