import { expect, test } from "vitest";
import { createPreferences, defaultPreferences } from "./preferences.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

const key = "lateral:1:preferences";

test("a new reader has the defaults", () => {
  const preferences = createPreferences(createTestWindow(createTestStorage()));
  expect(preferences.read()).toEqual(defaultPreferences);
});

test("a change keeps the other fields", () => {
  const storage = createTestStorage();
  const preferences = createPreferences(createTestWindow(storage));
  expect(preferences.write({ theme: "dark" })).toBeNull();
  expect(preferences.write({ codeName: "Quiet Otter" })).toBeNull();
  const again = createPreferences(createTestWindow(storage));
  expect(again.read()).toEqual({ ...defaultPreferences, theme: "dark", codeName: "Quiet Otter" });
});

test.each([
  ["not JSON", "{", defaultPreferences],
  ["a list", "[]", defaultPreferences],
  ["nothing", "null", defaultPreferences],
  ["one bad field", '{"theme":"pink","textSize":4}', { ...defaultPreferences, textSize: 4 }],
  ["a size out of range", '{"theme":"dark","textSize":9}', { ...defaultPreferences, theme: "dark" }],
  ["an empty name", '{"codeName":""}', defaultPreferences],
])("%s: what is unreadable has its default", (_name, stored, expected) => {
  const storage = createTestStorage();
  storage.setItem(key, stored);
  expect(createPreferences(createTestWindow(storage)).read()).toEqual(expected);
});

test("without storage a choice holds as long as the page, and the reason is told", () => {
  const preferences = createPreferences(createTestWindow(new Error("denied")));
  expect(preferences.write({ theme: "dark" })).toMatch(/does not let this page store anything/);
  expect(preferences.read().theme).toBe("dark");
});

test("with full storage too, until there is room", () => {
  const storage = createTestStorage(30);
  const preferences = createPreferences(createTestWindow(storage));
  expect(preferences.write({ theme: "dark" })).toMatch(/full/);
  expect(preferences.read().theme).toBe("dark");
  Object.setPrototypeOf(storage, Object.getPrototypeOf(createTestStorage()));
  expect(preferences.write({ textSize: 3 })).toBeNull();
  expect(preferences.read()).toEqual({ ...defaultPreferences, theme: "dark", textSize: 3 });
});

test("other tabs are heard", () => {
  const storage = createTestStorage();
  const window = createTestWindow(storage);
  const preferences = createPreferences(window);
  const heard: string[] = [];
  const stop = preferences.subscribe(({ theme }) => heard.push(theme));
  storage.setItem(key, '{"theme":"light"}');
  window.hear({ key, newValue: '{"theme":"light"}' });
  window.hear({ key: "lateral:1:annotation:x", newValue: "{}" });
  storage.clear();
  window.hear({ key: null, newValue: null });
  stop();
  window.hear({ key: null, newValue: null });
  expect(heard).toEqual(["light", "auto"]);
});
