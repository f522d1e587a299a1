import { type Annotation, mergeRecords } from "../annotations/index.ts";
import type { RecordStore } from "./record-store.ts";

/** A store that lasts as long as the page: for tests, and where the browser blocks its own storage. */
export function createMemoryRecordStore(): RecordStore {
  const records = new Map<string, Annotation>();
  return {
    *read() {
      yield { records: [...records.values()], damaged: [], problem: null };
    },
    write(written) {
      const saved = written.map((record) => {
        const stored = records.get(record.id);
        const winner = stored === undefined ? record : mergeRecords(record, stored);
        records.set(record.id, winner);
        return winner;
      });
      return { saved, failed: [] };
    },
    // Nobody else can write to this memory.
    subscribe: () => () => undefined,
  };
}
