import { expect, test, vi } from "vitest";
import { createKeptRecordStore } from "./kept-record-store.ts";
import { recordWith } from "./record.cases.ts";
import { noWaiting } from "./record-holder.cases.ts";
import type { Saving } from "./saving.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

vi.mock("./keeper.ts", () => {
  throw new Error("it could not be loaded");
});

test("KE7 what finds no room is told as not saved also where the keeper could not be loaded", async () => {
  const store = createKeptRecordStore(createTestWindow(createTestStorage(10)));
  const told: Saving[] = [];
  store.hold({
    records: () => new Map(),
    take: () => undefined,
    damaged: () => undefined,
    erased: () => undefined,
    saving: (saving) => told.push(saving),
  });
  await expect(store.join(noWaiting)).rejects.toThrow();
  expect(told).toEqual([]);
  store.write([recordWith()]);
  const problem = "The browser's storage for this page is full.";
  expect(told).toEqual([{ state: "not-saved", count: 1, problem }]);
});
