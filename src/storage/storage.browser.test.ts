import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import { saveFile } from "./files.ts";
import { createLocalRecordStore } from "./local-record-store.ts";
import { createPreferences } from "./preferences.ts";
import { manyRecords, recordWith } from "./record.cases.ts";
import { readAll } from "./record-store.ts";
import { contractOf, describeRecordStore } from "./record-store-contract.ts";

/** Events come from another process: a busy machine may take its time. */
const patience = { timeout: 10_000 };

beforeEach(() => localStorage.clear());

afterEach(() => {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
});

/** A second page of the same origin, whose writes send real `storage` events here. */
async function openTab(): Promise<Window & typeof globalThis> {
  const frame = document.createElement("iframe");
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  frame.src = `${location.origin}/package.json`;
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

describeRecordStore("localStorage of a real browser", {
  open: () => {
    localStorage.clear();
    return contractOf(createLocalRecordStore(window));
  },
  openAgain: async () => contractOf(createLocalRecordStore(await openTab())),
});

// Events of earlier tests may arrive late: what is heard besides is not looked at.
test("a write in another tab is heard, clearing as all", async () => {
  const tab = await openTab();
  const heard: (Annotation[] | "all")[] = [];
  const stop = createLocalRecordStore(window).subscribe((records) => heard.push(records));
  const record = recordWith({ id: "from-another-tab" });
  createLocalRecordStore(tab).write([record]);
  await expect.poll(() => heard, patience).toContainEqual([record]);
  tab.localStorage.clear();
  await expect.poll(() => heard.at(-1), patience).toBe("all");
  stop();
});

test("preferences of another tab are heard", async () => {
  const tab = await openTab();
  const heard: string[] = [];
  const stop = createPreferences(window).subscribe(({ theme }) => heard.push(theme));
  createPreferences(tab).write({ theme: "dark" });
  await expect.poll(() => heard, patience).toContain("dark");
  stop();
});

test("a full storage fails record by record and keeps the old values", () => {
  const store = createLocalRecordStore(window);
  store.write([recordWith()]);
  const room = 5_242_880 - JSON.stringify(Object.entries(localStorage)).length - 2_000;
  localStorage.setItem("filler", "x".repeat(room));
  const big = recordWith({ v: [2_000, 0, "tab-a"], note: "n".repeat(10_000) });
  const small = recordWith({ id: "second-annotation" });
  expect(store.write([big, small])).toEqual({
    saved: [small],
    failed: [{ record: big, problem: "The browser's storage for this page is full." }],
  });
  expect(new Set(readAll(store).records)).toEqual(new Set([recordWith(), small]));
});

test("10,000 records are read by asking for each value once, and for no key by its number", () => {
  const store = createLocalRecordStore(window);
  const records = manyRecords(10_000);
  expect(store.write(records).failed).toEqual([]);
  const asked = vi.spyOn(Storage.prototype, "getItem");
  const numbered = vi.spyOn(Storage.prototype, "key");
  try {
    expect(readAll(store).records.length).toBe(10_000);
    expect([asked.mock.calls.length, numbered.mock.calls.length]).toEqual([10_000, 0]);
  } finally {
    asked.mockRestore();
    numbered.mockRestore();
  }
});

test("a saved file is offered under its name and leaves nothing in the page", async () => {
  const clicked = new Promise<HTMLAnchorElement>((resolve) => {
    document.addEventListener(
      "click",
      (event) => {
        event.preventDefault();
        resolve(event.target as HTMLAnchorElement);
      },
      { once: true },
    );
  });
  saveFile(document, { name: "a.json", mime: "application/json", parts: ["“é” 👩‍👧"] });
  const link = await clicked;
  expect(link.download).toBe("a.json");
  expect(await (await fetch(link.href)).text()).toBe("“é” 👩‍👧");
  expect(document.querySelector("a")).toBeNull();
});
