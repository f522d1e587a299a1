import { type LanguageCode, languageCodes } from "./languages.ts";

/** A language, and the region whose dates and numbers its reader knows. */
export interface Locale {
  readonly code: LanguageCode;
  /** A language tag (BCP 47) for `Intl`: the reader's own, such as en-US, where it is of this language. */
  readonly tag: string;
}

/**
 * The language to speak: the one that was asked for, else the first of the reader's that the page has, else English.
 * @param preferred language tags, the dearest first, as `navigator.languages` has them
 */
export function chosenLanguage(wanted: LanguageCode | null, preferred: readonly string[]): Locale {
  const isOf = (code: LanguageCode) => (tag: string) => tag.toLowerCase().split("-")[0] === code;
  const own = preferred.flatMap((tag) => languageCodes.find((code) => isOf(code)(tag)) ?? []);
  const code = wanted ?? own[0] ?? "en";
  return { code, tag: preferred.find(isOf(code)) ?? code };
}
