import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createIndexedDbMirror } from "./indexed-db-mirror.ts";
import { createLocalRecordStore } from "./local-record-store.ts";
import { manyRecords, recordWith } from "./record.cases.ts";
import { noWaiting, openTestTab, type TestTab } from "./record-holder.cases.ts";
import { databaseName, erasedKey } from "./record-keys.ts";
import { readAll } from "./record-store.ts";

beforeEach(async () => {
  localStorage.clear();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(databaseName).onsuccess = resolve;
  });
});

/** Listening for a page that hears nothing. */
const deaf = () => undefined;

afterEach(() => {
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
});

/** A second page of the same origin, which hears of writes by real `storage` events. */
async function openPage(): Promise<Window> {
  const frame = document.createElement("iframe");
  const loaded = new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
  });
  frame.src = `${location.origin}/package.json`;
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window;
}

async function joinedOn(page: Pick<Window, "localStorage" | "addEventListener" | "removeEventListener">) {
  const tab = openTestTab(page);
  await tab.store.join(noWaiting);
  return tab;
}

async function mirrored(): Promise<string[]> {
  const versions = await createIndexedDbMirror(window).versions();
  return versions.ok ? versions.value.map(({ id }) => id) : [versions.problem];
}

function storedKeys(): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith("lateral:"));
}

async function twoTabs(): Promise<[TestTab, TestTab]> {
  const [one, two] = [await joinedOn(window), await joinedOn(await openPage())];
  one.write(manyRecords(20));
  await one.settled();
  await expect.poll(() => two.records.size).toBe(20);
  return [one, two];
}

describe("KE8 erasing everything", () => {
  test("KE8 nothing is left in memory or in either store, of preferences and set-aside values neither", async () => {
    const [one, two] = await twoTabs();
    localStorage.setItem("lateral:1:preferences", "{}");
    localStorage.setItem("lateral:1:damaged:some-record:1", "{");
    localStorage.setItem("theirs", "stays");
    // Pending: in memory and on its way to the mirror when everything is erased.
    two.write([recordWith({ id: "pending-in-two" })]);
    expect(await one.store.eraseAll()).toBeNull();
    await expect.poll(() => two.records.size).toBe(0);
    await two.settled();
    expect([one.records.size, await mirrored(), storedKeys()]).toEqual([0, [], [erasedKey]]);
    expect(localStorage.getItem("theirs")).toBe("stays");
  });

  test("KE8 what is written afterwards is kept by both tabs", async () => {
    const [one, two] = await twoTabs();
    await one.store.eraseAll();
    await expect.poll(() => two.records.size).toBe(0);
    two.write([recordWith({ id: "a-new-start" })]);
    await two.settled();
    await expect.poll(() => [...one.records.keys()]).toEqual(["a-new-start"]);
    expect(await mirrored()).toEqual(["a-new-start"]);
  });

  test("KE8 a tab that slept drops everything when it writes or wakes, and heals nothing back", async () => {
    const asleep = { localStorage, indexedDB, addEventListener: deaf, removeEventListener: deaf };
    const one = await joinedOn(window);
    const two = await joinedOn(asleep);
    two.write(manyRecords(5));
    await two.settled();
    await one.store.eraseAll();
    expect(two.records.size).toBe(5);
    two.write([recordWith()]);
    expect([two.records.size, two.erasures]).toEqual([0, 1]);
    expect([await mirrored(), storedKeys()]).toEqual([[], [erasedKey]]);
  });

  test("KE8 a tab that has only the mirror notices when it writes", async () => {
    const blocked = { indexedDB, addEventListener: deaf, removeEventListener: deaf } as never;
    const two = await joinedOn(blocked);
    two.write(manyRecords(5));
    await two.settled();
    const one = await joinedOn(window);
    expect(one.records.size).toBe(5);
    await one.store.eraseAll();
    two.write([recordWith()]);
    await expect.poll(() => [two.records.size, two.erasures]).toEqual([0, 1]);
    expect(await mirrored()).toEqual([]);
  });
});

describe("KE9 an erasure that was cut off", () => {
  test("KE9 after localStorage: the mirror is emptied at the next start", async () => {
    await createIndexedDbMirror(window).write(manyRecords(5), null);
    localStorage.setItem(erasedKey, "0000000000000001-x");
    const tab = await joinedOn(window);
    tab.write([recordWith()]);
    await tab.settled();
    expect([[...tab.records.keys()], await mirrored()]).toEqual([
      ["a-first-annotation"],
      ["a-first-annotation"],
    ]);
  });

  test("KE9 forgotten by localStorage, as after a kill: what it held is dropped, what was written since stays", async () => {
    const first = await joinedOn(window);
    const old = manyRecords(5);
    first.write(old);
    await first.settled();
    await first.store.eraseAll();
    localStorage.clear();
    createLocalRecordStore(window).write(old);
    const tab = openTestTab(window);
    expect(tab.records.size).toBe(5);
    tab.write([recordWith()]);
    await tab.store.join(noWaiting);
    await tab.settled();
    expect([...tab.records.keys()]).toEqual(["a-first-annotation"]);
    await expect.poll(mirrored).toEqual(["a-first-annotation"]);
    expect(readAll(createLocalRecordStore(window)).records).toEqual([recordWith()]);
  });
});
