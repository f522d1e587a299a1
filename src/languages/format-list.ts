import { spokenLocale } from "./speech.ts";

/** Things in a row as the language joins them: “a, b, and c”, “a, b y c”. */
export function formatList(things: readonly string[]): string {
  return new Intl.ListFormat(spokenLocale().tag).format(things);
}
