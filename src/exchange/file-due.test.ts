import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isFileDue } from "./file-due.ts";

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 10);

describe("EX28 when a file is due", () => {
  test.each([
    ["nothing was changed", { changes: 0, since: null }, false],
    ["49 changes in an hour", { changes: 49, since: now - 3_600_000 }, false],
    ["50 changes in an hour", { changes: 50, since: now - 3_600_000 }, true],
    ["20 changes in a week", { changes: 20, since: now - 7 * day }, true],
    ["20 changes in a week but for a millisecond", { changes: 20, since: now - 7 * day + 1 }, false],
    ["19 changes in a year", { changes: 19, since: now - 365 * day }, false],
    ["many changes of unknown age", { changes: 50, since: null }, true],
  ])("EX28 %s", (_name, unfiled, due) => {
    expect(isFileDue({ ...unfiled, notNowAt: null }, now)).toBe(due);
  });

  test.each([
    ["just now", now, false],
    ["almost three days ago", now - 3 * day + 1, false],
    ["three days ago", now - 3 * day, true],
    ["by a clock that was ahead", now + 365 * day, true],
  ])("EX28 Not now, said %s", (_name, notNowAt, due) => {
    expect(isFileDue({ changes: 500, since: now - 30 * day, notNowAt }, now)).toBe(due);
  });

  test("EX28 law: what is due stays due with more changes and more time", () => {
    const times = fc.integer({ min: 0, max: 40 * day });
    fc.assert(
      fc.property(fc.nat(100), times, fc.nat(100), times, (changes, age, more, later) => {
        const since = now - age;
        const due = isFileDue({ changes, since, notNowAt: null }, now);
        const afterwards = isFileDue({ changes: changes + more, since, notNowAt: null }, now + later);
        expect(due && !afterwards).toBe(false);
      }),
    );
  });
});
