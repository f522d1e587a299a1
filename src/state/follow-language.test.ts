import { afterEach, expect, test } from "vitest";
import { loadCatalogue, speak, t } from "../languages/index.ts";
import { createPreferences } from "../storage/index.ts";
import { createBrowser } from "./browser.cases.ts";
import { followLanguage } from "./follow-language.ts";
import { createLanguageStore } from "./language-store.ts";
import { createMessageStore } from "./message-store.ts";
import { createPreferencesStore } from "./preferences-store.ts";

afterEach(() => speak({ code: "en", tag: "en" }, {}));

function page(preferred: readonly string[]) {
  const browser = createBrowser();
  const preferences = createPreferencesStore(createPreferences(browser.openTab()));
  const lateral = { language: createLanguageStore(), messages: createMessageStore(), preferences };
  const next = () =>
    new Promise<void>((resolve) => {
      const stop = lateral.language.subscribe(() => {
        stop();
        resolve();
      });
    });
  return { ...lateral, next, follow: () => followLanguage(lateral, preferred) };
}

test("ST270 nothing is said before the language is there: the browser's, where nothing was chosen", async () => {
  const { language, next, follow } = page(["es-MX", "en"]);
  const spoken = next();
  follow();
  expect(language.getState().code).toBeNull();
  await spoken;
  expect([language.getState().code, t("Undoing")]).toEqual(["es", "Deshacer"]);
});

test("ST271 another choice is followed", async () => {
  const { language, preferences, next, follow } = page(["en"]);
  const first = next();
  follow();
  await first;
  expect(t("Undoing")).toBe("Undoing");
  const second = next();
  preferences.set({ language: "es" });
  await second;
  expect([language.getState().code, t("Undoing")]).toEqual(["es", "Deshacer"]);
});

test("ST271 of two choices the last one counts, whichever comes first", async () => {
  const { language, preferences, next, follow } = page(["en"]);
  const first = next();
  follow();
  await first;
  preferences.set({ language: "es" });
  preferences.set({ language: "en" });
  await loadCatalogue("es");
  await Promise.resolve();
  expect([language.getState().code, t("Undoing")]).toEqual(["en", "Undoing"]);
});
