import { expect, test } from "vitest";
import { createPreferences } from "../storage/index.ts";
import { createBrowser } from "./browser.cases.ts";
import { nameReader } from "./name-reader.ts";
import { createPreferencesStore } from "./preferences-store.ts";

function preferences() {
  return createPreferencesStore(createPreferences(createBrowser().openTab()));
}

test("ST19 a reader without a code name gets one, and keeps it", async () => {
  const store = preferences();
  await nameReader(store, () => 0);
  const { codeName } = store.getState();
  expect(codeName).toMatch(/^[a-z]+-[a-z]+-\d\d$/);
  await nameReader(store, (below) => below - 1);
  expect(store.getState().codeName).toBe(codeName);
});

test("ST19 a name that the reader gives meanwhile stays", async () => {
  const store = preferences();
  const naming = nameReader(store, () => 0);
  store.set({ codeName: "my own" });
  await naming;
  expect(store.getState().codeName).toBe("my own");
});
