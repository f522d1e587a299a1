import { spokenLocale } from "./speech.ts";

/**
 * A moment as the reader's language and region write it.
 * @param time milliseconds since 1970
 */
export function formatDate(time: number, options: Intl.DateTimeFormatOptions): string {
  return new Date(time).toLocaleString(spokenLocale().tag, options);
}
