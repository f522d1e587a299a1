import type { LanguageCode } from "./languages.ts";

/** The one language of a page that is one file, whose messages were translated as it was built; null in the app, which has all. */
export const ownLanguage = null as LanguageCode | null;
