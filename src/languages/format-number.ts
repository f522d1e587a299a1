import { spokenLocale } from "./speech.ts";

/** A number as the language that is spoken writes it: 12,345.6 in English, 12.345,6 in Spanish. */
export function formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return value.toLocaleString(spokenLocale().tag, options);
}
