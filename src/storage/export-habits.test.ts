import { expect, test } from "vitest";
import { createExportHabits } from "./export-habits.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

const key = "lateral:1:export";
const none = { formatId: null, withTexts: false, withNames: true };

test("before the first export there are none", () => {
  expect(createExportHabits(createTestWindow(createTestStorage())).read()).toEqual(none);
});

test("what was chosen is there at the next visit", () => {
  const storage = createTestStorage();
  const chosen = { formatId: "csv", withTexts: true, withNames: false };
  expect(createExportHabits(createTestWindow(storage)).write(chosen)).toBeNull();
  expect(createExportHabits(createTestWindow(storage)).read()).toEqual(chosen);
});

test.each([
  ["not JSON", "{", none],
  ["a list", "[]", none],
  ["a number for a format", '{"formatId":7,"withTexts":true}', { ...none, withTexts: true }],
  ["a text for a choice", '{"formatId":"csv","withNames":"no"}', { ...none, formatId: "csv" }],
])("%s: what is unreadable is as at first", (_name, stored, expected) => {
  const storage = createTestStorage();
  storage.setItem(key, stored);
  expect(createExportHabits(createTestWindow(storage)).read()).toEqual(expected);
});
