import { formatDate, t } from "../../languages/index.ts";

/**
 * A time as the reader's clock shows it: "November 22, 2026 at 2:03 PM".
 * @param time ISO 8601, or milliseconds since 1970
 * @returns "an unknown day" for what is no time
 */
export function shownDate(time: string | number): string {
  const ms = new Date(time).getTime();
  return Number.isNaN(ms) ? t("an unknown day") : formatDate(ms, { dateStyle: "long", timeStyle: "short" });
}
