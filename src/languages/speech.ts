import type { Catalogue, Translation } from "./catalogue.ts";
import type { Locale } from "./chosen-language.ts";

/** English needs no catalogue: its messages are their own names. */
let spoken: { locale: Locale; catalogue: Catalogue } = { locale: { code: "en", tag: "en" }, catalogue: {} };

/**
 * Says from now on all messages in a language. Like the language of `Intl`, which holds for all that runs, it is chosen
 * before anything is said, and what was said before stays as it was.
 */
export function speak(locale: Locale, catalogue: Catalogue): void {
  spoken = { locale, catalogue };
}

/** What is spoken now. */
export function spokenLocale(): Locale {
  return spoken.locale;
}

/** What stands for a message in the language that is spoken; undefined in English, and where nothing does. */
export function translationOf(message: string): Translation | undefined {
  return spoken.catalogue[message];
}

/** The words of a message in the language that is spoken, with the places still in them. */
export function spokenWords(message: string): string {
  const translation = translationOf(message);
  return typeof translation === "string" ? translation : message;
}
