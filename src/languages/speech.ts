import type { Catalogue, Translation } from "./catalogue.ts";
import type { Locale } from "./chosen-language.ts";

/** A language and its messages, as data that can be sent to a worker. */
export interface Spoken {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

/** English needs no catalogue: its messages are their own names. */
let now: Spoken = { locale: { code: "en", tag: "en" }, catalogue: {} };

/**
 * Says from now on all messages in a language. Like the language of `Intl`, which holds for all that runs, it is chosen
 * before anything is said, and what was said before stays as it was.
 */
export function speak(locale: Locale, catalogue: Catalogue): void {
  now = { locale, catalogue };
}

/** All that another part of the program needs to speak as this one does. */
export function spoken(): Spoken {
  return now;
}

/** What is spoken now. */
export function spokenLocale(): Locale {
  return now.locale;
}

/** What stands for a message in the language that is spoken; undefined in English, and where nothing does. */
export function translationOf(message: string): Translation | undefined {
  return now.catalogue[message];
}

/** The words of a message in the language that is spoken, with the places still in them. */
export function spokenWords(message: string): string {
  const translation = translationOf(message);
  return typeof translation === "string" ? translation : message;
}
