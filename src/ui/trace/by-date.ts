import type { Source } from "../../sources/index.ts";

/** The last day that a date may mean: what is known to the month only is not said to be earlier than any day of it. */
function lastDay(date: string | null): string {
  return date === null ? "9999-12-31" : `${date}${"-12-31".slice(date.length - 4)}`;
}

/** Orders sources by date, the earliest first, undated ones last. */
export function byDate(a: Pick<Source, "date">, b: Pick<Source, "date">): number {
  return lastDay(a.date).localeCompare(lastDay(b.date), "en");
}
