import { describe, expect, test } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import { manyRecords, recordWith } from "./record.cases.ts";
import { type RecordStore, readAll, type StoredRecords, type WriteResult } from "./record-store.ts";

/** A store under test, at once or later: a mirror that answers with promises keeps the same contract. */
export interface ContractStore {
  readAll(): StoredRecords | Promise<StoredRecords>;
  write(records: readonly Annotation[]): WriteResult | Promise<WriteResult>;
  /** Missing where it can't be read in steps. */
  read?: RecordStore["read"];
  /** Missing where nobody else is heard of. */
  subscribe?: RecordStore["subscribe"];
}

/** A record store as the contract looks at it. */
export function contractOf(store: RecordStore): ContractStore {
  return { ...store, readAll: () => readAll(store) };
}

/** How the contract gets at an adapter. */
export interface ContractAdapter {
  /** A store on empty storage. */
  readonly open: () => ContractStore | Promise<ContractStore>;
  /** A second store on the same storage, as another tab has it; left out when none can exist. */
  readonly openAgain?: () => ContractStore | Promise<ContractStore>;
}

async function idsIn(store: ContractStore): Promise<string[]> {
  const { records } = await store.readAll();
  return records.map((record) => record.id).sort();
}

/** What every store of records does, whatever it is made of. */
export function describeRecordStore(name: string, adapter: ContractAdapter): void {
  describe(`record store: ${name}`, () => {
    test("an empty store has nothing", async () => {
      const store = await adapter.open();
      expect(await store.readAll()).toEqual({ records: [], damaged: [], problem: null });
      expect(await store.write([])).toEqual({ saved: [], failed: [] });
    });

    test("what was written is read back, unknown fields and tombstones included", async () => {
      const store = await adapter.open();
      const records = [recordWith({ color: { b: 1 } }), recordWith({ id: "deleted-one", deleted: true })];
      expect(await store.write(records)).toEqual({ saved: records, failed: [] });
      const read = await store.readAll();
      expect(new Set(read.records)).toEqual(new Set(records));
    });

    test("a newer version takes the place of an older one", async () => {
      const store = await adapter.open();
      await store.write([recordWith()]);
      const newer = recordWith({ v: [2_000, 0, "tab-a"], note: "newer" });
      expect(await store.write([newer])).toEqual({ saved: [newer], failed: [] });
      expect((await store.readAll()).records).toEqual([newer]);
    });

    test("an older version is not written; what is there is handed back", async () => {
      const store = await adapter.open();
      const there = recordWith({ v: [2_000, 0, "tab-b"], note: "there" });
      await store.write([there]);
      expect(await store.write([recordWith()])).toEqual({ saved: [there], failed: [] });
      expect((await store.readAll()).records).toEqual([there]);
    });

    test("two versions of one stamp end the same in either order", async () => {
      const [one, two] = [recordWith({ note: "one" }), recordWith({ note: "two" })];
      const first = await adapter.open();
      await first.write([one, two]);
      const ending = (await first.readAll()).records;
      const second = await adapter.open();
      await second.write([two, one]);
      expect((await second.readAll()).records).toEqual(ending);
    });

    test("writing again changes nothing", async () => {
      const store = await adapter.open();
      await store.write([recordWith()]);
      expect(await store.write([recordWith()])).toEqual({ saved: [recordWith()], failed: [] });
      expect(await idsIn(store)).toEqual(["a-first-annotation"]);
    });

    test("a thousand records at once", async () => {
      const store = await adapter.open();
      const records = manyRecords(1_000);
      expect((await store.write(records)).saved.length).toBe(1_000);
      expect(await idsIn(store)).toEqual(records.map((record) => record.id));
    });

    test("steps read everything once, wherever reading goes on", async () => {
      const store = await adapter.open();
      const records = manyRecords(1_000);
      await store.write(records);
      for (const at of [null, 0, 500, 99_999]) {
        const read = [
          ...(store.read?.({ sourceId: "letter", at, annotationId: null }) ?? [await store.readAll()]),
        ];
        const ids = read.flatMap((batch) => batch?.records ?? []).map((record) => record.id);
        expect(ids.sort()).toEqual(records.map((record) => record.id));
      }
    });

    test("whoever stopped listening hears nothing", async () => {
      const store = await adapter.open();
      const stop = store.subscribe?.(() => expect.unreachable());
      stop?.();
      await store.write([recordWith()]);
    });

    const { openAgain } = adapter;
    if (openAgain === undefined) return;

    test("two tabs keep each other's records", async () => {
      const ours = await adapter.open();
      const theirs = await openAgain();
      const records = manyRecords(20);
      for (const [index, record] of records.entries()) {
        await (index % 2 === 0 ? ours : theirs).write([record]);
      }
      expect(await idsIn(ours)).toEqual(records.map((record) => record.id));
      expect(await idsIn(theirs)).toEqual(records.map((record) => record.id));
    });
  });
}
