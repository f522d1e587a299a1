import { expect, test } from "vitest";
import { createSafekeeping } from "./safekeeping.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

const key = "lateral:1:safekeeping";
const nothingYet = {
  lastFile: null,
  changes: 0,
  since: null,
  notNowAt: null,
  askedToKeep: false,
  toldErasure: null,
};

test("at first nothing is known", () => {
  expect(createSafekeeping(createTestWindow(createTestStorage())).read()).toEqual(nothingYet);
});

test("what is written is there at the next visit", () => {
  const storage = createTestStorage();
  const lastFile = { kind: "backup", at: 1_000 } as const;
  expect(createSafekeeping(createTestWindow(storage)).write({ lastFile, askedToKeep: true })).toBeNull();
  expect(createSafekeeping(createTestWindow(storage)).read()).toEqual({
    ...nothingYet,
    lastFile,
    askedToKeep: true,
  });
});

test.each([
  ["not JSON", "{", nothingYet],
  ["a list", "[]", nothingYet],
  ["another kind of file", '{"lastFile":{"kind":"fax","at":1},"changes":4}', { ...nothingYet, changes: 4 }],
  ["fewer than no changes", '{"changes":-1,"askedToKeep":true}', { ...nothingYet, askedToKeep: true }],
  ["a time of text", '{"since":"yesterday","notNowAt":7}', { ...nothingYet, notNowAt: 7 }],
])("%s: what is unreadable is as at first", (_name, stored, expected) => {
  const storage = createTestStorage();
  storage.setItem(key, stored);
  expect(createSafekeeping(createTestWindow(storage)).read()).toEqual(expected);
});
