import { type Annotation, mergeRecords } from "../annotations/index.ts";
import type { KeepingWindow, Pauses, RecordHolder } from "./keeping.ts";
import { createKeptRecordStore, type KeptRecordStore } from "./kept-record-store.ts";
import { type Damaged, readAll, type WriteResult } from "./record-store.ts";
import type { Saving } from "./saving.ts";

/** A tab as storage sees it: records in memory over both stores. */
export interface TestTab {
  readonly store: KeptRecordStore;
  readonly records: ReadonlyMap<string, Annotation>;
  readonly damaged: readonly Damaged[];
  readonly saving: Saving;
  /** How often everything was erased under it. */
  readonly erasures: number;
  /** Puts records into memory and both stores, as a change does. */
  write(records: readonly Annotation[]): WriteResult;
  /** Until the mirror has answered, or has been given up. */
  settled(): Promise<Saving>;
}

/** Turns without waiting, and no looking again later. */
export const noWaiting: Pauses = { turn: () => Promise.resolve(), later: () => undefined };

/** A tab that has read localStorage; `join` of its store opens the mirror. */
export function openTestTab(window: KeepingWindow): TestTab {
  const store = createKeptRecordStore(window);
  const state = {
    records: new Map<string, Annotation>(),
    damaged: [] as readonly Damaged[],
    saving: { state: "saving" } as Saving,
    erasures: 0,
  };
  const waiting = new Set<(saving: Saving) => void>();
  const holder: RecordHolder = {
    records: () => state.records,
    take(records) {
      const next = new Map(state.records);
      for (const record of records) {
        const known = next.get(record.id);
        next.set(record.id, known ? mergeRecords(known, record) : record);
      }
      state.records = next;
    },
    damaged(damaged) {
      state.damaged = damaged;
    },
    erased() {
      state.erasures += 1;
      state.records = new Map();
    },
    saving(saving) {
      state.saving = saving;
      if (saving.state === "saving") return;
      for (const tell of waiting) tell(saving);
      waiting.clear();
    },
  };
  store.hold(holder);
  const read = readAll(store);
  holder.take(read.records);
  holder.damaged(read.damaged);
  return {
    store,
    get records() {
      return state.records;
    },
    get damaged() {
      return state.damaged;
    },
    get saving() {
      return state.saving;
    },
    get erasures() {
      return state.erasures;
    },
    write(records) {
      holder.take(records);
      const saved = store.write(records);
      holder.take(saved);
      return { saved: [...saved], failed: [] };
    },
    settled: () =>
      new Promise((resolve) => {
        if (state.saving.state === "saving") waiting.add(resolve);
        else resolve(state.saving);
      }),
  };
}
