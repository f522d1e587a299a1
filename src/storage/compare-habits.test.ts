import { expect, test } from "vitest";
import { createCompareHabits } from "./compare-habits.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

test("two texts are scrolled together until the reader parts them, also at the next visit", () => {
  const storage = createTestStorage();
  expect(createCompareHabits(createTestWindow(storage)).read()).toEqual({ isLinked: true });
  expect(createCompareHabits(createTestWindow(storage)).write({ isLinked: false })).toBeNull();
  expect(createCompareHabits(createTestWindow(storage)).read()).toEqual({ isLinked: false });
});

test.each(["{", "[]", '{"isLinked":"no"}'])("what is unreadable, such as %s, is as at first", (stored) => {
  const storage = createTestStorage();
  storage.setItem("lateral:1:compare", stored);
  expect(createCompareHabits(createTestWindow(storage)).read()).toEqual({ isLinked: true });
});
