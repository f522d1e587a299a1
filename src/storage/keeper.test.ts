import { describe, expect, test } from "vitest";
import type { Annotation } from "../annotations/index.ts";
import type { IndexedDbMirror } from "./indexed-db-mirror.ts";
import { createKeeper } from "./keeper.ts";
import { createLocalRecordStore } from "./local-record-store.ts";
import { createMemoryRecordStore } from "./memory-record-store.ts";
import { recordWith } from "./record.cases.ts";
import { readAll } from "./record-store.ts";
import type { Saving } from "./saving.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

const key = "lateral:1:annotation:a-first-annotation";
const copyMissing: Saving = { state: "copy-missing", problem: "It fails." };
const full = "The browser's storage for this page is full.";

/** A mirror in memory that can be told to fail, and that answers only when it is told to. */
function testMirror() {
  const store = createMemoryRecordStore();
  const waiting: (() => void)[] = [];
  const state = { works: true, answersAtOnce: true, erasure: null as string | null };
  const answered = () =>
    state.answersAtOnce ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve));
  const mirror: IndexedDbMirror = {
    opened: () => 1,
    versions: () =>
      Promise.resolve(
        state.works ? { ok: true, value: readAll(store).records } : { ok: false, problem: "It fails." },
      ),
    read(ids) {
      const records = readAll(store).records.filter(({ id }) => ids.includes(id));
      return Promise.resolve({ ok: true, value: { records, damaged: [] } });
    },
    async write(records, known) {
      await answered();
      if (!state.works) return { state: "failed", problem: "It fails." };
      if (state.erasure !== null && state.erasure !== known)
        return { state: "erased", erasure: state.erasure };
      return { state: "written", result: store.write(records) };
    },
  };
  return { mirror, store, state, answer: (count: number) => waiting.splice(0, count).map((go) => go()) };
}

/**
 * A keeper over a storage with a quota in UTF-16 units, and over a mirror that works from the start or not yet.
 * @param database whether the browser has any at all
 * @param held what was read from localStorage before
 */
async function open({ quota = 100_000, works = true, database = true, held = [] as Annotation[] } = {}) {
  const storage = createTestStorage(quota);
  const window = Object.assign(createTestWindow(storage), database && { indexedDB: {} as IDBFactory });
  const { mirror, store, state, answer } = testMirror();
  state.works = works;
  const records = new Map(held.map((record) => [record.id, record]));
  const told: Saving[] = [];
  const later: (() => void)[] = [];
  let erasure: string | null = null;
  const keeper = createKeeper(
    {
      window,
      local: createLocalRecordStore(window),
      holder: {
        records: () => records,
        take: (taken) => taken.map((record) => records.set(record.id, record)),
        damaged: () => undefined,
        erased: () => records.clear(),
        saving: (saving) => told.push(saving),
      },
      pauses: { turn: () => Promise.resolve(), later: (then) => later.push(then) },
      erasure: () => erasure,
      forget(newest) {
        erasure = newest;
        const before = new Map(records);
        records.clear();
        keeper.erased(before);
      },
      forgetIfErased: () => false,
    },
    mirror,
  );
  await keeper.open({ saved: [], failed: [] });
  return {
    storage,
    told,
    state,
    records,
    mirrored: () => readAll(store).records,
    /** Lets the mirror answer so many requests, and what follows from that happen. */
    async answered(count = Number.POSITIVE_INFINITY) {
      answer(count);
      await settled();
    },
    /** Has everything looked for again that is to be, and everything tried again. */
    lookAgain: () => later.splice(0).map((look) => look()),
    write(record: Annotation) {
      records.set(record.id, record);
      return keeper.write([record], true);
    },
    keeper,
  };
}

/** Until all promises that can be kept are. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

describe("KE7 what is told of saving", () => {
  test("KE7 Saved only when the mirror has answered", async () => {
    const { write, told, state, answered } = await open();
    expect(told).toEqual([{ state: "saved" }]);
    state.answersAtOnce = false;
    write(recordWith());
    await settled();
    expect(told.at(-1)).toEqual({ state: "saving" });
    await answered();
    expect(told.at(-1)).toEqual({ state: "saved" });
  });

  test("KE7 of two versions under way the newer one's answer counts", async () => {
    const { write, told, state, answered } = await open();
    state.answersAtOnce = false;
    write(recordWith());
    write(recordWith({ v: [2_000, 0, "tab-a"] }));
    await answered(1);
    expect(told.at(-1)).toEqual({ state: "saving" });
    await answered();
    expect(told.at(-1)).toEqual({ state: "saved" });
  });

  test("KE7 recovery copy only, as long as localStorage has no room", async () => {
    const { write, told, keeper, storage } = await open({ quota: 600 });
    storage.setItem("filler", "x".repeat(500));
    write(recordWith());
    await settled();
    expect(told.at(-1)).toEqual({ state: "recovery-only", count: 1, problem: full });
    storage.removeItem("filler");
    keeper.retry();
    await settled();
    expect(told.at(-1)).toEqual({ state: "saved" });
  });

  test("KE7 not saved, as long as both fail", async () => {
    const { write, told, state, keeper } = await open({ quota: 100 });
    state.works = false;
    write(recordWith());
    await settled();
    expect(told.at(-1)).toEqual({ state: "not-saved", count: 1, problem: full });
    state.works = true;
    keeper.retry();
    await settled();
    expect(told.at(-1)).toEqual({ state: "recovery-only", count: 1, problem: full });
  });

  test("KE7 not Saved, while localStorage alone has it and there may be a mirror", async () => {
    const { write, told, state } = await open();
    state.works = false;
    write(recordWith());
    await settled();
    expect(told.at(-1)).toEqual(copyMissing);
  });

  test("KE7 Saved by localStorage alone, where the browser has no database", async () => {
    const { write, told } = await open({ works: false, database: false });
    write(recordWith());
    await settled();
    expect(told).toEqual([{ state: "saved" }]);
  });
});

describe("KE10 a mirror that fails", () => {
  test("KE10 one that can’t be had at the start is tried again, and gets everything that is held", async () => {
    const held = recordWith({ id: "held-before" });
    const { write, told, state, lookAgain, mirrored } = await open({ works: false, held: [held] });
    expect(told).toEqual([copyMissing]);
    write(recordWith());
    await settled();
    expect(told).toEqual([copyMissing]);
    lookAgain();
    await settled();
    expect(told).toEqual([copyMissing]);
    state.works = true;
    lookAgain();
    await settled();
    expect(told).toEqual([copyMissing, { state: "saved" }]);
    expect(new Set(mirrored())).toEqual(new Set([held, recordWith()]));
  });

  test("KE10 one that works again with the next change gets what it missed, too", async () => {
    const { write, told, state, mirrored } = await open();
    state.works = false;
    write(recordWith());
    await settled();
    state.works = true;
    write(recordWith({ id: "second-one" }));
    await settled();
    expect(told.at(-1)).toEqual({ state: "saved" });
    expect(mirrored()).toHaveLength(2);
  });

  test("KE9 an erasure that only it knew of takes nothing of what was written before it could be had", async () => {
    const stale = recordWith({ id: "from-before-the-erasure" });
    const { write, told, state, records, lookAgain } = await open({ works: false, held: [stale] });
    write(recordWith());
    await settled();
    state.works = true;
    state.erasure = "0000000000000001-x";
    lookAgain();
    await settled();
    expect([...records.values()]).toEqual([recordWith()]);
    expect(told.at(-1)).toEqual({ state: "saved" });
  });
});

describe("KE6 looking again", () => {
  test("KE6 what is gone is written again", async () => {
    const { write, storage, lookAgain, told } = await open();
    write(recordWith());
    await settled();
    storage.removeItem(key);
    lookAgain();
    expect(storage.getItem(key)).toBe(JSON.stringify(recordWith()));
    expect(told.at(-1)).toEqual({ state: "saved" });
  });

  test("KE6 what goes again and again counts as not stored", async () => {
    const { write, storage, lookAgain, told } = await open();
    write(recordWith());
    await settled();
    for (let look = 0; look < 5; look += 1) {
      storage.removeItem(key);
      lookAgain();
    }
    expect(told.at(-1)).toEqual({
      state: "recovery-only",
      count: 1,
      problem: "The browser said that it was stored, and lost it again.",
    });
  });

  test("KE6 what another tab has written since is left", async () => {
    const { write, storage, lookAgain } = await open();
    write(recordWith());
    const newer = JSON.stringify(recordWith({ v: [9_000, 0, "tab-b"] }));
    storage.setItem(key, newer);
    lookAgain();
    expect(storage.getItem(key)).toBe(newer);
  });
});
