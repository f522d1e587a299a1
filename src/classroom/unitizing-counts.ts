import type { Span } from "../text/index.ts";
import { segmentsOf, type TaggedSpan } from "./unitized-segments.ts";

/**
 * What the alphas for unitizing are made of. All of it is lengths, and adds up over parts of a text and over texts: no
 * half of anything is lost when documents are put together.
 */
export interface UnitizingCounts {
  readonly raters: number;
  /** In the order of the rows below; a gap is the row after the last. */
  readonly tags: readonly string[];
  /**
   * By what one rater and another say of the same stretch: length in code units, over all ordered pairs of raters, divided
   * by the number of raters less one (Krippendorff et al. 2016, the observed coincidences).
   */
  readonly coincidences: readonly (readonly number[])[];
  /** By row: what a segment would make if it were paired with itself. Squared lengths; of gaps the mere length. */
  readonly selfPairs: readonly number[];
  /** By tag: the same of those parts of segments that others tagged, too. */
  readonly metSelfPairs: readonly number[];
}

/**
 * Counts a text in blocks between which nobody tagged anything, so that the blocks can be drawn anew for an interval. Cost:
 * sorting the ends of all spans, and then the number of ends by the square of the number of tags.
 * @param within the text, `start` to `end`
 * @param raters for each rater the spans, without overlap; a rater without any takes part with one long gap
 * @param tags all that may occur, so that counts of several texts can be added
 * @returns at least one block, unless the text is empty
 * @throws RangeError for fewer than two raters, overlapping spans of a rater, spans outside, unknown tags
 */
export function unitizingBlocks(
  within: Span,
  raters: readonly (readonly TaggedSpan[])[],
  tags: readonly string[],
): UnitizingCounts[] {
  if (raters.length < 2) throw new RangeError(`unexpected ${raters.length} raters, expected two or more`);
  const rows = new Map(tags.map((tag, row) => [tag, row]));
  const units: Unit[] = [];
  for (const spans of raters) {
    for (const { start, end, tag } of segmentsOf(within, spans)) {
      if (tag === null) continue;
      const row = rows.get(tag);
      if (row === undefined)
        throw new RangeError(`unexpected tag ${tag}, expected one of ${tags.join(", ")}`);
      units.push({ start, end, row });
    }
  }
  return Array.from(blocksOf(within, units), (block) =>
    countsOf(block.within, block.units, raters.length, tags),
  );
}

/** The sum of counts over blocks or texts of the same raters and tags; null when there are none. */
export function addUnitizingCounts(parts: readonly UnitizingCounts[]): UnitizingCounts | null {
  const [first] = parts;
  if (first === undefined) return null;
  const total = emptyCounts(first.raters, first.tags);
  for (const part of parts) {
    if (part.raters !== first.raters || part.tags.join("\n") !== first.tags.join("\n")) {
      throw new RangeError("unexpected counts of other raters or tags, expected the same in all parts");
    }
    addRows(total.coincidences, part.coincidences);
    addRows([total.selfPairs, total.metSelfPairs], [part.selfPairs, part.metSelfPairs]);
  }
  return total;
}

interface Unit extends Span {
  readonly row: number;
}

interface OpenCounts {
  readonly raters: number;
  readonly tags: readonly string[];
  readonly coincidences: number[][];
  readonly selfPairs: number[];
  readonly metSelfPairs: number[];
}

function emptyCounts(raters: number, tags: readonly string[]): OpenCounts {
  const zeros = () => [...tags.map(() => 0), 0];
  return {
    raters,
    tags,
    coincidences: zeros().map(zeros),
    selfPairs: zeros(),
    metSelfPairs: tags.map(() => 0),
  };
}

function addRows(totals: readonly number[][], parts: readonly (readonly number[])[]): void {
  for (const [row, values] of parts.entries()) {
    const total = totals[row] ?? [];
    for (const [column, value] of values.entries()) total[column] = (total[column] ?? 0) + value;
  }
}

/** The text cut where the next tagged stretch begins after a gap that all raters share. */
function* blocksOf(
  within: Span,
  units: Unit[],
): Generator<{ readonly within: Span; readonly units: Unit[] }> {
  let start = within.start;
  let together: Unit[] = [];
  let reached = within.start;
  for (const unit of units.sort((a, b) => a.start - b.start)) {
    if (together.length > 0 && unit.start > reached) {
      yield { within: { start, end: unit.start }, units: together };
      start = unit.start;
      together = [];
    }
    together.push(unit);
    reached = Math.max(reached, unit.end);
  }
  if (start < within.end) yield { within: { start, end: within.end }, units: together };
}

/** Goes through a block once, by the ends of its units. */
function countsOf(
  within: Span,
  units: readonly Unit[],
  raters: number,
  tags: readonly string[],
): UnitizingCounts {
  const counts = emptyCounts(raters, tags);
  const edges = units
    .flatMap(({ start, end, row }) => [
      { at: start, row, step: 1 },
      { at: end, row, step: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  /** How many raters say what of the stretch so far, by row. */
  const now = [...tags.map(() => 0), raters];
  /** By place, how much before it was tagged, over all raters: tells how much of a unit others tagged. */
  const taggedBefore = new Map([[within.start, 0]]);
  let at = within.start;
  let tagged = 0;
  for (const edge of [...edges, { at: within.end, row: 0, step: 0 }]) {
    if (edge.at > at) {
      addStretch(counts, now, edge.at - at);
      tagged += (raters - (now.at(-1) ?? 0)) * (edge.at - at);
      at = edge.at;
      taggedBefore.set(at, tagged);
    }
    now[edge.row] = (now[edge.row] ?? 0) + edge.step;
    now[tags.length] = (now[tags.length] ?? 0) - edge.step;
  }
  for (const { start, end, row } of units) {
    const length = end - start;
    const byOthers = (taggedBefore.get(end) ?? 0) - (taggedBefore.get(start) ?? 0) - length;
    counts.selfPairs[row] = (counts.selfPairs[row] ?? 0) + length ** 2;
    counts.metSelfPairs[row] = (counts.metSelfPairs[row] ?? 0) + (byOthers / (raters - 1)) ** 2;
  }
  return counts;
}

/** Adds a stretch over which each rater says one thing. */
function addStretch(
  { raters, coincidences, selfPairs }: OpenCounts,
  now: readonly number[],
  length: number,
): void {
  for (const [row, count] of now.entries()) {
    const line = coincidences[row];
    if (count === 0 || line === undefined) continue;
    for (const [column, other] of now.entries()) {
      const pairs = count * (row === column ? count - 1 : other);
      line[column] = (line[column] ?? 0) + (pairs * length) / (raters - 1);
    }
  }
  const gaps = selfPairs.length - 1;
  selfPairs[gaps] = (selfPairs[gaps] ?? 0) + (now[gaps] ?? 0) * length;
}
