const form = new Intl.DateTimeFormat("en", { dateStyle: "long", timeStyle: "short" });

/**
 * A time as the reader's clock shows it: "November 22, 2026 at 2:03 PM".
 * @param time ISO 8601, or milliseconds since 1970
 * @returns "an unknown day" for what is no time
 */
export function shownDate(time: string | number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "an unknown day" : form.format(date);
}
