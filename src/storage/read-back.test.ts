import { expect, test } from "vitest";
import { createLocalRecordStore } from "./local-record-store.ts";
import { createReadBack } from "./read-back.ts";
import { manyRecords } from "./record.cases.ts";
import { recordPrefix } from "./record-keys.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

/** Looking again over a storage, with a clock that is moved by hand. */
function open({ isErased = false } = {}) {
  const storage = createTestStorage(Number.POSITIVE_INFINITY);
  const window = createTestWindow(storage);
  const local = createLocalRecordStore(window);
  const held = new Map(manyRecords(2_000).map((record) => [record.id, record]));
  let now = 0;
  let timers: { at: number; then: () => void }[] = [];
  const readBack = createReadBack(
    {
      window,
      local,
      holder: {
        records: () => held,
        take: () => undefined,
        damaged: () => undefined,
        erased: () => undefined,
        saving: () => undefined,
      },
      pauses: { turn: () => Promise.resolve(), later: (then, ms) => timers.push({ at: now + ms, then }) },
      erasure: () => null,
      forget: () => undefined,
      forgetIfErased: () => isErased,
    },
    () => undefined,
  );
  return {
    storage,
    write(from: number, to: number) {
      const { saved } = local.write([...held.values()].slice(from, to));
      readBack.watch(saved);
    },
    key: (index: number) => recordPrefix + [...held.keys()][index],
    waitUntil(time: number) {
      for (let next = timers[0]; next && next.at <= time; next = timers[0]) {
        timers = timers.slice(1);
        now = next.at;
        next.then();
      }
      now = time;
    },
  };
}

test("KE6 among many writes the last one, too, is looked for only when it may be gone", () => {
  const { storage, write, key, waitUntil } = open();
  write(0, 1_000);
  waitUntil(290);
  write(1_000, 1_300);
  waitUntil(390);
  storage.removeItem(key(1_000));
  waitUntil(2_000);
  expect(storage.getItem(key(1_000))).not.toBeNull();
});

test("KE8 what is gone because everything was erased is not written again", () => {
  const { storage, write, waitUntil } = open({ isErased: true });
  write(0, 1);
  storage.clear();
  waitUntil(2_000);
  expect(Object.keys(storage)).toEqual([]);
});
