import { expect, test } from "vitest";
import { createRetries } from "./retries.ts";

/** Something that fails, and the pauses that are made before it is tried again. */
function failing() {
  const pauses: number[] = [];
  const waiting: (() => void)[] = [];
  let tries = 0;
  const retries = createRetries(
    (then, ms) => {
      pauses.push(ms);
      waiting.push(then);
    },
    () => {
      tries += 1;
      retries.failed();
    },
  );
  return { retries, pauses, tries: () => tries, pass: () => waiting.shift()?.() };
}

test("KE10 the pauses grow to ten minutes, and no try is the last one", () => {
  const { retries, pauses, tries, pass } = failing();
  retries.failed();
  for (let count = 0; count < 9; count += 1) pass();
  expect(pauses.map((ms) => ms / 1_000)).toEqual([5, 10, 20, 40, 80, 160, 320, 600, 600, 600]);
  expect(tries()).toBe(9);
});

test("KE10 what fails while a pause goes on waits for the same try", () => {
  const { retries, pauses } = failing();
  for (let count = 0; count < 5; count += 1) retries.failed();
  expect(pauses).toEqual([5_000]);
});

test("KE10 after it went well the pauses are short again", () => {
  const { retries, pauses, pass } = failing();
  retries.failed();
  pass();
  retries.wentWell();
  pass();
  expect(pauses).toEqual([5_000, 10_000, 5_000]);
});
