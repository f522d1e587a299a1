/*
 * How well passages that were found fit those that are there: Potthast, Stein, Barrón-Cedeño and Rosso, "An Evaluation
 * Framework for Plagiarism Detection" (COLING 2010), by macro averages, in characters of both texts.
 */

/** @typedef {{id: string, start: number, end: number}} Place UTF-16 code units of the text `id`, end exclusive */
/** @typedef {{a: Place, b: Place}} Pair a passage and its copy */
/** @typedef {{recall: number, precision: number, granularity: number, plagdet: number}} Detection */

/** @param {Place} one @param {Place} other */
const touch = (one, other) => one.id === other.id && one.start < other.end && other.start < one.end;

/** @param {Place} place */
const lengthOf = ({ start, end }) => end - start;

/**
 * How much of a place others cover, each character counted once.
 * @param {Place} place
 * @param {readonly Place[]} others each of which touches it
 */
function covered(place, others) {
  let sum = 0;
  let from = place.start;
  for (const { start, end } of [...others].sort((one, other) => one.start - other.start)) {
    const to = Math.min(end, place.end);
    if (to <= from) continue;
    sum += to - Math.max(from, start);
    from = to;
  }
  return sum;
}

/**
 * The mean share of each pair that pairs of the other list cover, which touch it on both sides.
 * @param {readonly Pair[]} pairs
 * @param {(pair: Pair) => readonly Pair[]} others
 * @returns {number} 0 for no pairs
 */
function meanShare(pairs, others) {
  const shares = pairs.map((pair) => {
    const there = others(pair);
    const sides = /** @type {const} */ (["a", "b"]);
    const parts = sides.map((side) =>
      covered(
        pair[side],
        there.map((other) => other[side]),
      ),
    );
    return parts.reduce((sum, part) => sum + part, 0) / (lengthOf(pair.a) + lengthOf(pair.b));
  });
  return pairs.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / pairs.length;
}

/**
 * One figure of three: the harmonic mean of recall and precision, less where a passage was found in pieces.
 * @param {{recall: number, precision: number, granularity: number}} measured
 * @returns {number} from 0 to 1
 */
export function plagdetOf({ recall, precision, granularity }) {
  if (recall + precision === 0) return 0;
  return (2 * recall * precision) / (recall + precision) / Math.log2(1 + granularity);
}

/**
 * Measures what was found. Sides are compared as they are given: `a` with `a`.
 * @param {readonly Pair[]} cases what is there
 * @param {readonly Pair[]} detections what was found
 * @returns {Detection} granularity: in how many pieces a passage was found that was found at all; 1 where none was
 */
export function measureDetection(cases, detections) {
  const inReach = byTexts(detections);
  const ofCase = new Map(
    cases.map((one) => [one, inReach(one).filter((other) => touch(one.a, other.a) && touch(one.b, other.b))]),
  );
  /** @type {Map<Pair, Pair[]>} */
  const ofDetection = new Map(detections.map((one) => [one, []]));
  for (const [one, found] of ofCase) for (const other of found) ofDetection.get(other)?.push(one);
  const pieces = [...ofCase.values()].map(({ length }) => length).filter((length) => length > 0);
  const recall = meanShare(cases, (one) => ofCase.get(one) ?? []);
  const precision = meanShare(detections, (one) => ofDetection.get(one) ?? []);
  const granularity = pieces.length === 0 ? 1 : pieces.reduce((sum, count) => sum + count, 0) / pieces.length;
  return { recall, precision, granularity, plagdet: plagdetOf({ recall, precision, granularity }) };
}

/** @param {readonly Pair[]} pairs @returns {(pair: Pair) => readonly Pair[]} those between the same two texts */
function byTexts(pairs) {
  const key = (/** @type {Pair} */ { a, b }) => JSON.stringify([a.id, b.id]);
  /** @type {Map<string, Pair[]>} */
  const lists = new Map();
  for (const pair of pairs) {
    const list = lists.get(key(pair));
    if (list) list.push(pair);
    else lists.set(key(pair), [pair]);
  }
  return (pair) => lists.get(key(pair)) ?? [];
}
