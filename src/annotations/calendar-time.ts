/**
 * Whether an ISO 8601 time of the right form names a day and time that exist. `Date.parse` alone would
 * turn 30 February into 2 March.
 */
export function isCalendarTime(iso: string): boolean {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number) as [number, number, number];
  return day >= 1 && day <= daysIn(year, month) && !Number.isNaN(Date.parse(iso));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
