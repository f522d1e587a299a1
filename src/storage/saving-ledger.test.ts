import { expect, test } from "vitest";
import { recordWith } from "./record.cases.ts";
import { createSavingLedger } from "./saving-ledger.ts";

const problem = "The browser's storage for this page is full.";
const older = recordWith();
const newer = recordWith({ v: [2_000, 0, "tab-a"] });

test("KE7 an older version in localStorage does not count for a newer one that found no room", () => {
  const ledger = createSavingLedger("there");
  ledger.wrote({ saved: [], failed: [{ record: newer, problem }] });
  ledger.mirrored([newer]);
  ledger.wroteAgain({ saved: [older], failed: [] });
  expect(ledger.saving(null)).toEqual({ state: "recovery-only", count: 1, problem });
});

test("KE7 an older version that found no room does not count against a newer one that did", () => {
  const ledger = createSavingLedger("coming");
  ledger.wrote({ saved: [newer], failed: [{ record: older, problem }] });
  ledger.mirror = "there";
  ledger.mirrored([newer]);
  expect(ledger.saving(null)).toEqual({ state: "saved" });
});

test("KE7 what is tried again is the newest version that found no room", () => {
  const ledger = createSavingLedger("there");
  ledger.wrote({ saved: [], failed: [{ record: older, problem }] });
  ledger.mirrored([older]);
  ledger.wroteAgain({ saved: [], failed: [{ record: newer, problem }] });
  expect(ledger.unkept()).toEqual([newer]);
});

test("KE7 what localStorage has and a failing mirror has not is told as such, until it has", () => {
  const ledger = createSavingLedger("there");
  ledger.wrote({ saved: [older], failed: [] });
  ledger.mirrorFailed("It fails.");
  const missing = { state: "copy-missing", problem: "It fails." };
  expect(ledger.saving(null)).toEqual(missing);
  // Nothing is waited for that may never come.
  ledger.wrote({ saved: [newer], failed: [] });
  expect(ledger.saving(null)).toEqual(missing);
  // That it works again doesn't mean that it has everything.
  ledger.mirror = "there";
  expect(ledger.saving(null)).toEqual(missing);
  ledger.mirrored([newer]);
  expect(ledger.saving(null)).toEqual({ state: "saved" });
});

test("KE7 while the mirror fails, what finds no room in localStorage counts as not saved", () => {
  const ledger = createSavingLedger("there");
  ledger.mirrorFailed("It fails.");
  ledger.wroteAgain({ saved: [], failed: [{ record: older, problem }] });
  expect(ledger.saving(null)).toEqual({ state: "not-saved", count: 1, problem });
  expect(ledger.saving("Nothing may be stored.")).toMatchObject({ state: "memory-only" });
});
