import type { Span } from "../text/index.ts";
import { segmentsOf, type UnitizedSegment } from "./unitized-segments.ts";

/** The older alpha for unitizing, of one category. */
export interface UnitizingAlpha1995 {
  /** Krippendorff 2004, equation 11.4: squared distances of units that meet, by the square of the length. */
  readonly observed: number;
  /** Equation 11.5: the same for all ways in which the units could lie. */
  readonly expected: number;
  /** Null where no rater marked anything. */
  readonly alpha: number | null;
}

/**
 * Krippendorff's alpha-U of 1995 for the units of one category ("On the reliability of unitizing contiguous data",
 * equations 3 to 9). It sees how a stretch is cut into units, which measures by token do not. For several raters it was
 * replaced by the family of 2016 (`unitizingAlpha`), and is here to be compared with older studies.
 * @param within the text, or the part of it that was marked
 * @param raters for each rater the spans of the category, without overlap; touching ones stay apart
 * @throws RangeError for fewer than two raters, overlapping spans, or spans outside
 */
export function unitizingAlpha1995(within: Span, raters: readonly (readonly Span[])[]): UnitizingAlpha1995 {
  if (raters.length < 2) throw new RangeError(`unexpected ${raters.length} raters, expected two or more`);
  const rows = raters.map((spans) =>
    segmentsOf(
      within,
      spans.map((span) => ({ ...span, tag: "" })),
    ),
  );
  const length = within.end - within.start;
  const count = rows.length;
  let observed = 0;
  for (const [first, row] of rows.entries()) {
    for (const other of rows.slice(first + 1)) observed += 2 * distanceOf(row, other);
  }
  return finished(observed / (count * (count - 1) * length * length), expectedOf(rows, length));
}

/** Several categories together: the disagreements of all, added up. */
export function unitizingAlpha1995OfAll(categories: readonly UnitizingAlpha1995[]): UnitizingAlpha1995 {
  return finished(
    categories.reduce((sum, { observed }) => sum + observed, 0),
    categories.reduce((sum, { expected }) => sum + expected, 0),
  );
}

function finished(observed: number, expected: number): UnitizingAlpha1995 {
  return { observed, expected, alpha: expected === 0 ? null : 1 - observed / expected };
}

/** The squared distances of all segments of two raters that share something. */
function distanceOf(a: readonly UnitizedSegment[], b: readonly UnitizedSegment[]): number {
  let distance = 0;
  let at = 0;
  let other = 0;
  for (let [left, right] = [a[0], b[0]]; left !== undefined && right !== undefined; ) {
    distance += squaredDistance(left, right);
    if (left.end <= right.end) at++;
    if (right.end <= left.end) other++;
    [left, right] = [a[at], b[other]];
  }
  return distance;
}

/** Of two segments that share something: how far units lie apart, or a unit's length where the other has a gap all along. */
function squaredDistance(a: UnitizedSegment, b: UnitizedSegment): number {
  if (a.tag !== null && b.tag !== null) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2;
  const [unit, gap] = a.tag === null ? [b, a] : [a, b];
  if (unit.tag === null || unit.start < gap.start || unit.end > gap.end) return 0;
  return (unit.end - unit.start) ** 2;
}

function expectedOf(rows: readonly (readonly UnitizedSegment[])[], length: number): number {
  const segments = rows.flat();
  const units = segments.filter(({ tag }) => tag !== null).map(lengthOf);
  const gaps = segments.filter(({ tag }) => tag === null).map(lengthOf);
  let total = 0;
  let withThemselves = 0;
  for (const unit of units) {
    withThemselves += unit * (unit - 1);
    total += ((units.length - 1) / 3) * (2 * unit ** 3 - 3 * unit ** 2 + unit);
    for (const gap of gaps) if (gap >= unit) total += unit * unit * (gap - unit + 1);
  }
  const all = rows.length * length;
  const ways = all * (all - 1) - withThemselves;
  return units.length === 0 ? 0 : ((2 / length) * total) / ways;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
