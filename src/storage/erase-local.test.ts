import { expect, test } from "vitest";
import { eraseLocal, newErasure } from "./erase-local.ts";
import { erasedKey, keyPrefix, recordPrefix } from "./record-keys.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

test("KE8 a page that is one file keeps its own where the served page of its address erases", () => {
  const storage = createTestStorage();
  const theirs = `${keyPrefix("made-up")}annotation:a-first-annotation`;
  storage.setItem(theirs, "{}");
  storage.setItem(`${recordPrefix}a-first-annotation`, "{}");
  const erasure = newErasure(null, 1, "x");
  expect(eraseLocal(createTestWindow(storage), erasure)).toBeNull();
  expect(new Map(Object.entries(storage))).toEqual(
    new Map([
      [theirs, "{}"],
      [erasedKey, erasure],
    ]),
  );
});
