import { expect, test } from "vitest";
import { writeBack } from "./compare-with-local.ts";
import { eraseLocal, newErasure } from "./erase-local.ts";
import { isLaterErasure, readErasure } from "./erasure.ts";
import { createLocalRecordStore } from "./local-record-store.ts";
import { manyRecords } from "./record.cases.ts";
import { erasedKey } from "./record-keys.ts";
import { createSavingLedger } from "./saving-ledger.ts";
import { createTestStorage, createTestWindow } from "./test-window.cases.ts";

test("KE8 an erasure ends a comparison before the news of it have come", async () => {
  const storage = createTestStorage(Number.POSITIVE_INFINITY);
  const window = createTestWindow(storage);
  const held = new Map(manyRecords(500).map((record) => [record.id, record]));
  let known: string | null = null;
  let turns = 0;
  await writeBack(
    {
      window,
      local: createLocalRecordStore(window),
      holder: {
        records: () => held,
        take: () => undefined,
        damaged: () => undefined,
        erased: () => undefined,
        saving: () => undefined,
      },
      pauses: {
        // Another tab erases everything while this one has given its turn away.
        turn() {
          turns += 1;
          if (turns === 2) eraseLocal(window, newErasure(null, 1, "other-tab"));
          return Promise.resolve();
        },
        later: () => undefined,
      },
      erasure: () => known,
      forget: () => undefined,
      forgetIfErased() {
        const now = readErasure(window);
        if (!isLaterErasure(now, known)) return false;
        known = now;
        return true;
      },
    },
    createSavingLedger("there"),
  );
  expect(Object.keys(storage)).toEqual([erasedKey]);
});
