import { beforeEach, describe, expect, test } from "vitest";
import { mergeRecords } from "../annotations/index.ts";
import { ownText, type ShelfRecord } from "../sources/index.ts";
import { eraseLocal, newErasure } from "./erase-local.ts";
import type { KeepingWindow } from "./keeping.ts";
import { createKeptShelf } from "./kept-shelf.ts";
import { databaseName, erasedKey, shelfDatabaseName, shelfPrefix } from "./record-keys.ts";
import type { Damaged } from "./record-store.ts";
import { collectionWith, sourceWith } from "./shelf.cases.ts";
import { hasShelfDatabase, openShelfDatabase } from "./shelf-database.ts";
import { shelfTextsOf } from "./shelf-texts.ts";

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(name);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });
}

beforeEach(async () => {
  localStorage.clear();
  await deleteDatabase(shelfDatabaseName);
  await deleteDatabase(databaseName);
});

/** The window as another page of the same address has it: with a database connection of its own. */
function page(change: Partial<KeepingWindow> = {}): KeepingWindow {
  return {
    localStorage,
    indexedDB,
    document,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    ...change,
  };
}

/** A tab with the shelf open. What is looked after later is kept, to be done when the test says so. */
async function openTab(window: KeepingWindow = page()) {
  const state = {
    records: new Map<string, ShelfRecord>(),
    damaged: [] as readonly Damaged[],
    unkept: null as string | null,
    erasures: 0,
    later: [] as (() => void)[],
  };
  const kept = createKeptShelf(
    window,
    {
      records: () => state.records,
      take(records) {
        for (const record of records) {
          const known = state.records.get(record.id);
          state.records.set(record.id, known ? mergeRecords(known, record) : record);
        }
      },
      damaged: (damaged) => {
        state.damaged = damaged;
      },
      erased() {
        state.erasures += 1;
        state.records.clear();
      },
      unkept: (problem) => {
        state.unkept = problem;
      },
    },
    (then) => state.later.push(then),
  );
  await kept.open();
  return Object.assign(state, {
    kept,
    async write(...records: ShelfRecord[]) {
      for (const record of records) state.records.set(record.id, record);
      kept.write(records);
      await kept.settled();
    },
    passTime() {
      for (const then of state.later.splice(0)) then();
    },
    titles: () => [...state.records.values()].map(({ title }) => title).sort(),
  });
}

const letter = ownText("Dear reader", "plain", [{ at: 0, label: "1" }]);
const noDatabase = "The browser’s database can’t be used (there is none).";

describe("KE20 both stores", () => {
  test("KE20 a record is in localStorage at once, and in the database when it has settled", async () => {
    const tab = await openTab();
    const record = sourceWith();
    tab.kept.write([record]);
    expect(localStorage.getItem(`${shelfPrefix}own-letter`)).toBe(JSON.stringify(record));
    await tab.kept.settled();
    expect(await openShelfDatabase(window).read()).toEqual({
      ok: true,
      value: { records: [record], damaged: [] },
    });
    expect(tab.unkept).toBeNull();
  });

  test("KE20 a text that was put is in the database, and any page finds it", async () => {
    const tab = await openTab();
    await tab.kept.putTexts([letter]);
    expect(await shelfTextsOf(page()).text(letter.key)).toEqual(letter);
    expect(await shelfTextsOf(page()).text("plain-sha256:0")).toBeNull();
  });

  test.each(["localStorage", "the database"])("KE21 what %s lost comes back from the other", async (lost) => {
    const tab = await openTab();
    await tab.write(sourceWith(), collectionWith({ deleted: true }));
    if (lost === "localStorage") localStorage.clear();
    else await deleteDatabase(shelfDatabaseName);
    const next = await openTab();
    expect([...next.records.values()]).toHaveLength(2);
    expect(Object.keys(localStorage).filter((key) => key.startsWith(shelfPrefix))).toHaveLength(2);
    const there = await openShelfDatabase(window).read();
    expect(there.ok && there.value.records).toHaveLength(2);
  });

  test("KE21 of two versions the newer one stays, wherever it is", async () => {
    const older = sourceWith({ title: "older" });
    const newer = sourceWith({ title: "newer", v: [2_000, 0, "tab-b"] });
    localStorage.setItem(`${shelfPrefix}own-letter`, JSON.stringify(newer));
    await openShelfDatabase(window).write([older], [], null);
    const tab = await openTab();
    expect(tab.titles()).toEqual(["newer"]);
    await tab.write(older);
    expect(JSON.parse(localStorage.getItem(`${shelfPrefix}own-letter`) ?? "")).toEqual(newer);
    const there = await openShelfDatabase(window).read();
    expect(there.ok && there.value.records).toEqual([newer]);
  });

  test("KE22 what localStorage lost after a write is written again", async () => {
    const tab = await openTab();
    await tab.write(sourceWith());
    localStorage.removeItem(`${shelfPrefix}own-letter`);
    tab.passTime();
    expect(localStorage.getItem(`${shelfPrefix}own-letter`)).toBe(JSON.stringify(sourceWith()));
    expect(tab.unkept).toBeNull();
  });

  test("KE23 what can't be read is told, set aside when its place is needed, and takes nothing with it", async () => {
    localStorage.setItem(`${shelfPrefix}own-letter`, '{"type":');
    const tab = await openTab();
    expect(tab.damaged).toEqual([
      { key: `${shelfPrefix}own-letter`, raw: '{"type":', problem: "It is not complete JSON." },
    ]);
    await tab.write(sourceWith(), collectionWith());
    expect(tab.titles()).toEqual(["A letter", "One"]);
    expect(localStorage.getItem("lateral:1:damaged:own-letter:1")).toBe('{"type":');
  });
});

describe("KE24 where something can't be stored", () => {
  test("KE24 without a database texts last as long as the page, and that is told", async () => {
    const window = page();
    Reflect.deleteProperty(window, "indexedDB");
    const tab = await openTab(window);
    await tab.kept.putTexts([letter]);
    await tab.write(sourceWith());
    expect(tab.unkept).toBe(noDatabase);
    expect(await shelfTextsOf(window).text(letter.key)).toEqual(letter);
    expect((await openTab()).titles()).toEqual(["A letter"]);
  });

  test("KE24 a full localStorage leaves records to the database, and all is kept", async () => {
    const full: Storage = Object.create(localStorage, {
      getItem: { value: () => null },
      setItem: {
        value: () => {
          throw new DOMException("It is full.", "QuotaExceededError");
        },
      },
    });
    const tab = await openTab(page({ localStorage: full }));
    await tab.write(sourceWith());
    expect(tab.unkept).toBeNull();
    expect((await openTab()).titles()).toEqual(["A letter"]);
  });

  test("KE24 where neither takes it, the reason is told", async () => {
    const blocked = {
      ...page(),
      get localStorage(): Storage {
        throw new DOMException("", "SecurityError");
      },
    };
    Reflect.deleteProperty(blocked, "indexedDB");
    const tab = await openTab(blocked);
    await tab.write(sourceWith());
    expect(tab.unkept).toBe("The browser does not let this page store anything.");
  });
});

describe("KE25 erasing", () => {
  const erasure = newErasure(null, 1_000, "one");

  test("KE25 nothing is left, and a tab that has heard nothing brings nothing back", async () => {
    const [tab, asleep] = [await openTab(), await openTab()];
    await tab.kept.putTexts([letter]);
    await tab.write(sourceWith());
    eraseLocal(window, erasure);
    expect(await tab.kept.erase()).toBeNull();
    expect([tab.erasures, tab.records.size]).toEqual([1, 0]);
    await asleep.write(sourceWith(), collectionWith());
    expect([asleep.erasures, asleep.kept.write([]).length]).toEqual([1, 0]);
    expect(Object.keys(localStorage)).toEqual([erasedKey]);
    const database = openShelfDatabase(window);
    expect(await database.read()).toEqual({ ok: true, value: { records: [], damaged: [] } });
    expect(await database.textKeys()).toEqual({ ok: true, value: [] });
  });

  test("KE25 an erasure that was cut off after localStorage is finished at the next start", async () => {
    const tab = await openTab();
    await tab.kept.putTexts([letter]);
    await tab.write(sourceWith());
    eraseLocal(window, erasure);
    const next = await openTab();
    expect(next.records.size).toBe(0);
    expect(await openShelfDatabase(window).textKeys()).toEqual({ ok: true, value: [] });
  });

  test("KE25 one that localStorage has forgotten holds all the same", async () => {
    const tab = await openTab();
    eraseLocal(window, erasure);
    await tab.kept.erase();
    localStorage.clear();
    localStorage.setItem(`${shelfPrefix}own-letter`, JSON.stringify(sourceWith()));
    const next = await openTab();
    expect(next.records.size).toBe(0);
    expect(Object.keys(localStorage)).toEqual([erasedKey]);
  });
});

describe("KE26 the database is the shelf's own", () => {
  test("KE26 looking for it makes none", async () => {
    expect(await hasShelfDatabase(window)).toBe(false);
    expect((await indexedDB.databases()).some(({ name }) => name === shelfDatabaseName)).toBe(false);
    await openTab();
    expect(await hasShelfDatabase(window)).toBe(true);
  });

  test("KE26 that of the annotations keeps the version that older tabs know", async () => {
    await (await openTab()).write(sourceWith());
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(databaseName, 1);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    expect(database.version).toBe(1);
    database.close();
  });
});
