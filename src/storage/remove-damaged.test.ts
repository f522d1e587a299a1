import { expect, test } from "vitest";
import { recordWith } from "./record.cases.ts";
import { removeDamaged } from "./remove-damaged.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

const key = "lateral:1:annotation:damaged-one";

function stored(value: string, at = key) {
  const storage = createTestStorage();
  storage.setItem(at, value);
  return { storage, window: createTestWindow(storage) };
}

test.each([key, "lateral:1:damaged:damaged-one:1"])("the value under %s is removed", (at) => {
  const { storage, window } = stored("{", at);
  expect(removeDamaged(window, { key: at, raw: "{" })).toBeNull();
  expect(storage.getItem(at)).toBeNull();
  // Another tab may have removed it first.
  expect(removeDamaged(window, { key: at, raw: "{" })).toBeNull();
});

test("a record that took its place since stays", () => {
  const whole = JSON.stringify(recordWith({ id: "damaged-one" }));
  const { storage, window } = stored(whole);
  expect(removeDamaged(window, { key, raw: "{" })).toMatch(/changed since it was read/);
  expect(storage.getItem(key)).toBe(whole);
});

test("what isn't a record's key is left alone", () => {
  const { storage, window } = stored("{}", "lateral:1:preferences");
  expect(removeDamaged(window, { key: "lateral:1:preferences", raw: "{}" })).toMatch(/can’t remove/);
  expect(storage.getItem("lateral:1:preferences")).toBe("{}");
});

test("where storage is blocked the reason is told", () => {
  expect(removeDamaged(createTestWindow(new Error("denied")), { key, raw: "{" })).toMatch(/denied/);
});
