/** The days that a date may mean: one, or those of a month or year of which the day is not known. Days since 1970. */
export interface DaySpan {
  readonly first: number;
  /** The day after the last one. */
  readonly end: number;
}

/** A line of the axis, and what is written at it. */
export interface TimeTick {
  /** Days since 1970. */
  readonly day: number;
  /** A year, or a month as `2019-06`, or a day as `2019-06-24`. */
  readonly date: string;
}

const dayMs = 86_400_000;

function dayOf(year: number, month: number, day: number): number {
  // `Date.UTC` takes the year 19 for 1919.
  return new Date(0).setUTCFullYear(year, month, day) / dayMs;
}

/** Which days `2019`, `2019-06` or `2019-06-24` may mean; null where it is none of these. */
export function daySpan(date: string): DaySpan | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return null;
  const [year = 0, month, day] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const first = dayOf(year, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return { first, end: first + 1 };
  return { first, end: month === undefined ? dayOf(year + 1, 0, 1) : dayOf(year, month, 1) };
}

/** Where a date is put on an axis: the middle of the days that it may mean, in days since 1970. */
export function middleOf({ first, end }: DaySpan): number {
  return (first + end) / 2;
}

/** The steps of an axis, from the finest on: days and weeks, then months, and years as months. */
const steps: readonly { readonly days?: number; readonly months?: number }[] = [
  { days: 1 },
  { days: 7 },
  { months: 1 },
  { months: 3 },
  { months: 6 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].map((years) => ({ months: years * 12 })),
];

/** The shortest month: with it steps are never thought longer than they are. */
const daysInMonth = 28;

/** A Monday, in days since 1970. */
const monday = 4;

function isoDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

function ticksByDays(days: number, from: number, to: number): readonly TimeTick[] {
  const ticks: TimeTick[] = [];
  const first = monday + Math.ceil((from - monday) / days) * days;
  for (let day = first; day <= to; day += days) ticks.push({ day, date: isoDate(day) });
  return ticks;
}

function ticksByMonths(months: number, from: number, to: number): readonly TimeTick[] {
  const ticks: TimeTick[] = [];
  const begin = new Date(from * dayMs);
  const first = begin.getUTCFullYear() * 12 + begin.getUTCMonth();
  for (let month = Math.ceil(first / months) * months; ; month += months) {
    const day = dayOf(Math.floor(month / 12), month % 12, 1);
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, date: isoDate(day).slice(0, months % 12 === 0 ? 4 : 7) });
  }
}

/**
 * The lines of an axis, in order: of days, weeks, months or years the finest that give no more than there may be; an
 * empty array where none of them falls between.
 * @param from days since 1970, as `to`
 */
export function timeTicks(from: number, to: number, atMost: number): readonly TimeTick[] {
  for (const { days, months = 12 } of steps) {
    if ((to - from) / (days ?? months * daysInMonth) > atMost * 2) continue;
    const ticks = days === undefined ? ticksByMonths(months, from, to) : ticksByDays(days, from, to);
    if (ticks.length <= atMost) return ticks;
  }
  return [];
}
