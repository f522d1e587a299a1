import type { Source } from "../../sources/index.ts";
import { type DaySpan, daySpan, middleOf } from "../../tracing/index.ts";

/** A source on the map. */
export interface MapRow {
  readonly source: Source;
  /** The days that its date may mean; null where it has none. */
  readonly days: DaySpan | null;
}

/** The sources by their dates, the earliest first; those without one at the end, in the collection's order. */
export function mapRows(sources: readonly Source[]): readonly MapRow[] {
  const rows = sources.map((source) => ({
    source,
    days: source.date === null ? null : daySpan(source.date),
  }));
  const when = ({ days }: MapRow) => (days === null ? Number.POSITIVE_INFINITY : middleOf(days));
  // Two without a date give NaN, which sorts as equal.
  return rows.sort((one, other) => when(one) - when(other) || 0);
}

/** How the map is laid out on the room that it has. All in CSS pixels from the map's upper left corner. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Whether titles stand above the dots and not beside them. */
  readonly isNarrow: boolean;
  /** Whether there is room for more than the date and the title of a source. */
  readonly isRoomy: boolean;
  /** Where the axis begins and ends. */
  readonly left: number;
  readonly right: number;
  /** The days since 1970 at both; null where no source has a date. */
  readonly days: { readonly from: number; readonly to: number } | null;
  /** By row: where the row begins, and its dot. */
  readonly rows: readonly MapPlace[];
  readonly rowHeight: number;
  /** Where the part without dates begins; null where all have one. */
  readonly undatedTop: number | null;
}

export interface MapPlace {
  readonly top: number;
  readonly x: number;
  readonly y: number;
  /** From where to where the dot may lie, where its day is not known. */
  readonly reach: readonly [from: number, to: number] | null;
}

/** With more sources each has one line. */
const roomyAtMost = 12;
const headHeight = 28;
const undatedHeight = 36;

/** Where a day lies between the ends of the axis. */
export function xOf({ days, left, right }: Pick<MapLayout, "days" | "left" | "right">, day: number): number {
  if (days === null) return left;
  return left + ((day - days.from) / (days.to - days.from)) * (right - left);
}

/** The first and last day of all, with some air, and never the same. */
function axisOf(rows: readonly MapRow[]): MapLayout["days"] {
  const known = rows.flatMap(({ days }) => days ?? []);
  if (known.length === 0) return null;
  const from = Math.min(...known.map(({ first }) => first));
  const to = Math.max(...known.map(({ end }) => end));
  const air = Math.max(2, (to - from) * 0.05);
  return { from: from - air, to: to + air };
}

/** @param width the room for the map, in CSS pixels */
export function layOutMap(rows: readonly MapRow[], width: number): MapLayout {
  const isNarrow = width < 700;
  const isRoomy = !isNarrow && rows.length <= roomyAtMost;
  const rowHeight = isNarrow ? 92 : isRoomy ? 76 : 34;
  const left = isNarrow ? 14 : Math.min(400, width * 0.38) + 24;
  const right = Math.max(left + 40, width - (isNarrow ? Math.min(170, width * 0.44) : width * 0.26));
  const axis = { days: axisOf(rows), left, right };
  const dated = rows.filter(({ days }) => days !== null).length;
  const undatedTop = dated < rows.length ? headHeight + dated * rowHeight : null;
  const places = rows.map(({ days }, index): MapPlace => {
    const top = headHeight + index * rowHeight + (days === null ? undatedHeight : 0);
    const y = isNarrow ? top + rowHeight - 14 : top + rowHeight / 2;
    if (days === null) return { top, x: left, y, reach: null };
    const isOneDay = days.end === days.first + 1;
    return {
      top,
      x: xOf(axis, middleOf(days)),
      y,
      reach: isOneDay ? null : [xOf(axis, days.first), xOf(axis, days.end)],
    };
  });
  const last = places.at(-1);
  return {
    ...axis,
    width,
    height: (last ? last.top + rowHeight : headHeight) + 8,
    isNarrow,
    isRoomy,
    rows: places,
    rowHeight,
    undatedTop,
  };
}
