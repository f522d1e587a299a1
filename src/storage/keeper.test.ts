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
const full = "The browser's storage for this page is full.";

/** A mirror in memory that can be told to fail, and that answers only when it is told to. */
function testMirror() {
  const store = createMemoryRecordStore();
  const waiting: (() => void)[] = [];
  const state = { works: true, answersAtOnce: true };
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
    async write(records) {
      await answered();
      if (!state.works) return { state: "failed", problem: "It fails." };
      return { state: "written", result: store.write(records) };
    },
  };
  return { mirror, state, answer: (count: number) => waiting.splice(0, count).map((go) => go()) };
}

/** A keeper over a storage with a quota in UTF-16 units. */
async function open({ quota = 100_000 } = {}) {
  const storage = createTestStorage(quota);
  const window = Object.assign(createTestWindow(storage), { indexedDB: {} as IDBFactory });
  const { mirror, state, answer } = testMirror();
  const records = new Map<string, Annotation>();
  const told: Saving[] = [];
  const later: (() => void)[] = [];
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
      erasure: () => null,
      forget: () => undefined,
      forgetIfErased: () => false,
    },
    mirror,
  );
  await keeper.open({ saved: [], failed: [] });
  return {
    storage,
    told,
    state,
    /** Lets the mirror answer so many requests, and what follows from that happen. */
    async answered(count = Number.POSITIVE_INFINITY) {
      answer(count);
      await settled();
    },
    /** Has everything looked for again that is to be. */
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

  test("KE7 a mirror that fails is no hindrance while localStorage works", async () => {
    const { write, told, state } = await open();
    state.works = false;
    write(recordWith());
    await settled();
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
