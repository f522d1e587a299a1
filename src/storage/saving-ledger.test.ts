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
