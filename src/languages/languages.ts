/** The languages that the page speaks, each by its own name. */
export const languages = {
  en: { name: "English", direction: "ltr" },
  es: { name: "Español", direction: "ltr" },
} as const satisfies Record<string, { name: string; direction: "ltr" | "rtl" }>;

/** A language of the page, by the first part of its tag (BCP 47). */
export type LanguageCode = keyof typeof languages;

/** All languages of the page, in the order in which they are offered. */
export const languageCodes = Object.keys(languages) as readonly LanguageCode[];
