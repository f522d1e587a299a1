import { expect, test } from "vitest";
import { usedUnits } from "./storage-use.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

function count(window: Parameters<typeof usedUnits>[0]) {
  const steps = usedUnits(window);
  let taken = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) taken += 1;
  return { units: step.value, steps: taken };
}

test("keys and values of all pages of the address count, in UTF-16 code units", () => {
  const storage = createTestStorage();
  storage.setItem("lateral:1:preferences", "{}");
  storage.setItem("other", "“👩”");
  expect(count(createTestWindow(storage)).units).toBe(21 + 2 + 5 + 4);
});

test("thousands are counted in steps", () => {
  const storage = createTestStorage(Number.POSITIVE_INFINITY);
  for (let number = 0; number < 2_500; number++) storage.setItem(`key ${number + 10_000}`, "x");
  expect(count(createTestWindow(storage))).toEqual({ units: 2_500 * 10, steps: 2 });
});

test("where storage is blocked there is no figure", () => {
  expect(count(createTestWindow(new Error("denied"))).units).toBeNull();
});
