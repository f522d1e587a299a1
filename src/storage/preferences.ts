import * as v from "valibot";
import { type LanguageCode, languageCodes } from "../languages/index.ts";
import { createKeptValue, type KeptValue } from "./kept-value.ts";
import type { StorageWindow } from "./local-storage.ts";
import { preferencesKey } from "./record-keys.ts";

/** What the reader chose for this browser. */
export interface Preferences {
  readonly theme: "auto" | "light" | "dark";
  /** 0 is the smallest of five sizes, 2 the normal one. */
  readonly textSize: 0 | 1 | 2 | 3 | 4;
  /** Whether single letters work as keys (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  /** Whether what the reading cursor stands on is spoken by screen readers. */
  readonly speakCursor: boolean;
  /** Whether passages that stand in other texts too are shown in the margin. */
  readonly sharedPassages: boolean;
  /** Whether screen readers say in the text where tags begin and end. */
  readonly spokenTags: boolean;
  /** The language of the page; null for the first of the browser's that the page has. */
  readonly language: LanguageCode | null;
  /** The side from which the page is laid out; `auto` as its language is written. */
  readonly layout: "auto" | "ltr" | "rtl";
  /** The creator's name on new annotations; null until the app has chosen one. */
  readonly codeName: string | null;
}

/** Reads and keeps the preferences; works without storage too, for as long as the page is open. */
export type PreferenceStore = KeptValue<Preferences>;

/** What holds for a new reader. */
export const defaultPreferences: Preferences = {
  theme: "auto",
  textSize: 2,
  letterKeys: true,
  speakCursor: false,
  sharedPassages: true,
  spokenTags: true,
  language: null,
  layout: "auto",
  codeName: null,
};

/** Each field falls back on its own, so that one bad value does not reset the others. */
const preferencesSchema = v.fallback(
  v.object({
    theme: v.fallback(v.picklist(["auto", "light", "dark"]), defaultPreferences.theme),
    textSize: v.fallback(v.picklist([0, 1, 2, 3, 4]), defaultPreferences.textSize),
    letterKeys: v.fallback(v.boolean(), defaultPreferences.letterKeys),
    speakCursor: v.fallback(v.boolean(), defaultPreferences.speakCursor),
    sharedPassages: v.fallback(v.boolean(), defaultPreferences.sharedPassages),
    spokenTags: v.fallback(v.boolean(), defaultPreferences.spokenTags),
    language: v.fallback(v.nullable(v.picklist(languageCodes)), defaultPreferences.language),
    layout: v.fallback(v.picklist(["auto", "ltr", "rtl"]), defaultPreferences.layout),
    codeName: v.fallback(
      v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
      defaultPreferences.codeName,
    ),
  }),
  defaultPreferences,
);

/** The preferences in localStorage under one key. */
export function createPreferences(window: StorageWindow): PreferenceStore {
  return createKeptValue(window, preferencesKey, readPreferences);
}

/** The preferences in a value that may be anything; what can't be used of it has its default. */
export function readPreferences(value: unknown): Preferences {
  return v.parse(preferencesSchema, value);
}
