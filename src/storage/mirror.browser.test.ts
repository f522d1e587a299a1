import { beforeEach, describe, expect, test } from "vitest";
import { createIndexedDbMirror, type IndexedDbMirror } from "./indexed-db-mirror.ts";
import { createLocalRecordStore } from "./local-record-store.ts";
import { manyRecords, recordWith } from "./record.cases.ts";
import { noWaiting, openTestTab, type TestTab } from "./record-holder.cases.ts";
import { databaseName } from "./record-keys.ts";
import { readAll } from "./record-store.ts";
import { type ContractStore, describeRecordStore } from "./record-store-contract.ts";

/** Deletes the database; connections that are open give it up when they are asked. */
function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(databaseName);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });
}

const newerName = "a-newer-database";

function openNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(newerName, 2);
    asked.onsuccess = () => {
      asked.result.close();
      resolve();
    };
    asked.onerror = () => reject(asked.error);
  });
}

beforeEach(async () => {
  localStorage.clear();
  await deleteDatabase();
});

function contractOfMirror(mirror: IndexedDbMirror): ContractStore {
  return {
    async readAll() {
      const versions = await mirror.versions();
      if (!versions.ok) return { records: [], damaged: [], problem: versions.problem };
      const read = await mirror.read([...new Set(versions.value.map(({ id }) => id))]);
      return read.ok ? { ...read.value, problem: null } : { records: [], damaged: [], problem: read.problem };
    },
    async write(records) {
      const written = await mirror.write(records, null);
      if (written.state !== "written") throw new Error(`unexpected ${JSON.stringify(written)}`);
      return written.result;
    },
  };
}

describeRecordStore("KE1 IndexedDB of a real browser", {
  open: () => contractOfMirror(createIndexedDbMirror(window)),
  openAgain: () => contractOfMirror(createIndexedDbMirror(window)),
});

function contractOfTab(tab: TestTab): ContractStore {
  return {
    read: tab.store.read,
    readAll: () => readAll(tab.store),
    async write(records) {
      const { saved, failed } = tab.write(records);
      await tab.settled();
      return { saved, failed };
    },
  };
}

async function joinedTab(): Promise<TestTab> {
  const tab = openTestTab(window);
  await tab.store.join(noWaiting);
  return tab;
}

describeRecordStore("both stores of a real browser", {
  open: async () => contractOfTab(await joinedTab()),
  openAgain: async () => contractOfTab(await joinedTab()),
});

/** Puts any value under a record's key, past everything of ours. */
async function putRaw(key: IDBValidKey, value: unknown): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open(databaseName);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  const transaction = database.transaction("records", "readwrite");
  transaction.objectStore("records").put(value, key);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

describe("KE3 damaged values", () => {
  test.each([
    ["cut off", '{"id":'],
    ["of another kind", new Date(0)],
    ["foreign", '{"theirs":1}'],
  ])(
    "KE3 one that is %s is told and takes no other with it; the same version heals it",
    async (_name, value) => {
      const store = createIndexedDbMirror(window);
      const good = recordWith({ id: "a-good-record" });
      await store.write([good], null);
      const record = recordWith();
      await putRaw([record.id, ...record.v], value);
      const read = await contractOfMirror(store).readAll();
      expect(read.records).toEqual([good]);
      expect(read.damaged).toMatchObject([{ raw: String(value) }]);
      await store.write([record], null);
      expect(await contractOfMirror(store).readAll()).toMatchObject({ damaged: [] });
    },
  );

  test("KE3 an older version that is whole is found under a damaged newer one", async () => {
    const store = createIndexedDbMirror(window);
    await store.write([recordWith()], null);
    await putRaw(["a-first-annotation", 9_000, 0, "tab-b"], "{");
    const read = await contractOfMirror(store).readAll();
    expect(read).toMatchObject({ records: [recordWith()], damaged: [{ raw: "{" }] });
  });
});

describe("KE2 a database that goes", () => {
  test("KE2 after it was deleted it is made anew, and gets everything that is held", async () => {
    const tab = await joinedTab();
    tab.write(manyRecords(30));
    await tab.settled();
    await deleteDatabase();
    tab.write([recordWith()]);
    const there = contractOfMirror(createIndexedDbMirror(window));
    await expect.poll(async () => (await there.readAll()).records.length).toBe(31);
  });

  test.each([
    ["missing", undefined],
    ["null", null],
  ])("KE1 where it is %s, that is told in words", async (_name, indexedDB) => {
    const mirror = createIndexedDbMirror({ indexedDB } as never);
    const problem = "The browser’s database can’t be used (there is none).";
    expect(await mirror.versions()).toEqual({ ok: false, problem });
    expect(await mirror.read(["some-record"])).toEqual({ ok: false, problem });
    expect(await mirror.write([recordWith()], null)).toEqual({ state: "failed", problem });
  });

  test("KE2 where the browser can't open it for a moment, it is opened a little later", async () => {
    await openNewer();
    let refusals = 2;
    const open = (name: string, version?: number) => {
      refusals -= 1;
      // A real refusal, which comes later: the database there is of a newer version.
      return refusals < 0 ? indexedDB.open(name, version) : indexedDB.open(newerName, 1);
    };
    const mirror = createIndexedDbMirror({ indexedDB: { open } as IDBFactory });
    const written = await mirror.write([recordWith()], null);
    expect(written).toEqual({ state: "written", result: { saved: [recordWith()], failed: [] } });
    expect([refusals, mirror.opened()]).toEqual([-1, 1]);
  });

  test("KE1 where it throws, that is told in words", async () => {
    const mirror = createIndexedDbMirror({
      get indexedDB(): IDBFactory {
        throw new DOMException("Denied", "SecurityError");
      },
    });
    const problem = "The browser’s database can’t be used (Denied).";
    expect(await mirror.versions()).toEqual({ ok: false, problem });
  });
});

describe("KE5 what one has newer", () => {
  test("KE5 10,000 records that localStorage lost come back, with the page having its turns", async () => {
    const records = manyRecords(10_000);
    const mirror = createIndexedDbMirror(window);
    for (let at = 0; at < records.length; at += 1_000)
      await mirror.write(records.slice(at, at + 1_000), null);
    const tab = openTestTab(window);
    let turns = 0;
    const turn = () => {
      turns += 1;
      return Promise.resolve();
    };
    await tab.store.join({ ...noWaiting, turn });
    expect(tab.records.size).toBe(10_000);
    expect(readAll(createLocalRecordStore(window)).records).toHaveLength(10_000);
    expect(turns).toBeGreaterThanOrEqual(100);
  });

  test("KE5 of two versions both get the newer one, whichever has it", async () => {
    const [older, newer] = [recordWith(), recordWith({ v: [2_000, 0, "tab-b"], note: "newer" })];
    const mirror = createIndexedDbMirror(window);
    const local = createLocalRecordStore(window);
    const other = {
      older: recordWith({ id: "second-one" }),
      newer: recordWith({ ...newer, id: "second-one" }),
    };
    local.write([older, other.newer]);
    await mirror.write([newer, other.older], null);
    const tab = await joinedTab();
    const all = new Set([newer, other.newer]);
    expect(new Set(tab.records.values())).toEqual(all);
    expect(new Set(readAll(local).records)).toEqual(all);
    expect(new Set((await contractOfMirror(mirror).readAll()).records)).toEqual(all);
  });

  test("KE4 what is written before the mirror is there follows when it is", async () => {
    const tab = openTestTab(window);
    tab.write([recordWith()]);
    expect(tab.saving).toEqual({ state: "saving" });
    await tab.store.join(noWaiting);
    expect(tab.saving).toEqual({ state: "saved" });
    const there = await contractOfMirror(createIndexedDbMirror(window)).readAll();
    expect(there.records).toEqual([recordWith()]);
  });
});
