import { createStore, type StoreApi } from "zustand/vanilla";
import type { Annotation, Change, Edit, Stamp, WriteClock } from "../annotations/index.ts";
import {
  applyChange,
  invertChange,
  isLive,
  mergeRecords,
  nextStamp,
  recordsToWrite,
  sameContent,
  witness,
} from "../annotations/index.ts";
import type { Damaged, RecordStore } from "../storage/index.ts";
import { type Placed, placeAll, placeChange } from "./placed.ts";

/** One entry of the undo list: what was done, in words and as data. */
export interface Step {
  readonly label: string;
  readonly change: Change;
}

export type Saving =
  | { readonly state: "saved" }
  | { readonly state: "not-saved"; readonly count: number; readonly problem: string };

export interface Annotations {
  /** All records by id, tombstones included. */
  readonly records: ReadonlyMap<string, Annotation>;
  readonly placed: Placed;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly saving: Saving;
  readonly damaged: readonly Damaged[];
}

export interface AnnotationStore extends StoreApi<Annotations> {
  /**
   * Does a change: in memory and in storage in the same task, as one step of undo. `records` gives what is written
   * the first time, where that isn't each `after` with a new stamp.
   */
  commit(change: Change, label: string, records?: (clock: WriteClock) => readonly Annotation[]): void;
  /** Takes the last step back. Null when there is none; `skipped` counts records that were changed elsewhere since. */
  undo(): { label: string; skipped: number } | null;
  redo(): { label: string; skipped: number } | null;
  /** Tries again to write what could not be written. */
  retry(): void;
  /** Calls back with every change of live annotations, whoever made it. */
  onChange(listener: (change: Change) => void): () => void;
}

export interface AnnotationStoreParts {
  readonly recordStore: RecordStore;
  /** Names this tab in stamps; unlike any other tab's. */
  readonly replica: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How many steps can be undone. */
const maximumSteps = 500;

function live(record: Annotation | null | undefined): Annotation | null {
  return record && isLive(record) ? record : null;
}

function agree(a: Annotation | null, b: Annotation | null): boolean {
  return a === null || b === null ? a === b : sameContent(a, b);
}

export function createAnnotationStore({ recordStore, replica, now }: AnnotationStoreParts): AnnotationStore {
  const stored = recordStore.readAll();
  const initial = new Map(stored.records.map((record) => [record.id, record]));
  const listeners = new Set<(change: Change) => void>();
  const unsaved = new Map<string, { record: Annotation; problem: string }>();
  let last: Stamp | null = null;
  for (const record of stored.records) last = witness(last, record.v, now());

  const store = createStore<Annotations>(() => ({
    records: initial,
    placed: placeAll(initial.values()),
    past: [],
    future: [],
    saving: { state: "saved" },
    damaged: stored.damaged,
  }));

  function stamp(): Stamp {
    last = nextStamp(last, now(), replica);
    return last;
  }

  /** Takes records as they now stand, whoever wrote them, into memory. */
  function adopt(records: readonly Annotation[]): Change {
    const { records: known, placed } = store.getState();
    const newest = new Map<string, Annotation>();
    for (const record of records) {
      const other = newest.get(record.id) ?? known.get(record.id);
      newest.set(record.id, other ? mergeRecords(other, record) : record);
    }
    const change: Edit[] = [];
    for (const [id, after] of newest) {
      const before = known.get(id) ?? null;
      if (after !== before) change.push({ id, before, after });
    }
    if (change.length > 0) {
      store.setState({ records: applyChange(known, change), placed: placeChange(placed, change) });
      for (const listener of listeners) listener(change);
    }
    return change;
  }

  function write(records: readonly Annotation[]): void {
    adopt(records);
    const ids = new Set(records.map(({ id }) => id));
    const pending = [...unsaved.values()].map(({ record }) => record).filter(({ id }) => !ids.has(id));
    const result = recordStore.write([...pending, ...records]);
    unsaved.clear();
    for (const failure of result.failed) unsaved.set(failure.record.id, failure);
    adopt(result.saved);
    const first = [...unsaved.values()][0];
    store.setState({
      saving: first
        ? { state: "not-saved", count: unsaved.size, problem: first.problem }
        : { state: "saved" },
    });
  }

  function writeClock(): WriteClock {
    return { now: new Date(now()).toISOString(), stamp, records: store.getState().records };
  }

  /** The edits of a change that still find what they expect; another tab may have changed a record since. */
  function applicable(change: Change): Change {
    const { records } = store.getState();
    return change.filter(({ id, before }) => agree(live(before), live(records.get(id))));
  }

  function step(from: "past" | "future"): { label: string; skipped: number } | null {
    const { past, future } = store.getState();
    const taken = (from === "past" ? past : future).at(-1);
    if (!taken) return null;
    const wanted = from === "past" ? invertChange(taken.change) : taken.change;
    const change = applicable(wanted);
    write(recordsToWrite(change, writeClock()));
    store.setState(
      from === "past"
        ? { past: past.slice(0, -1), future: [...future, taken] }
        : { past: [...past, taken], future: future.slice(0, -1) },
    );
    return { label: taken.label, skipped: wanted.length - change.length };
  }

  recordStore.subscribe((records) => {
    const arrived = records === "all" ? recordStore.readAll() : { records, damaged: null };
    for (const record of arrived.records) last = witness(last, record.v, now());
    adopt(arrived.records);
    if (arrived.damaged) store.setState({ damaged: arrived.damaged });
    // Whatever storage has lost meanwhile (cleared by another tab) is written back.
    if (records === "all") write([...store.getState().records.values()]);
  });

  return Object.assign(store, {
    commit(change: Change, label: string, records = (clock: WriteClock) => recordsToWrite(change, clock)) {
      if (change.length === 0) return;
      write(records(writeClock()));
      const { past } = store.getState();
      store.setState({ past: [...past, { label, change }].slice(-maximumSteps), future: [] });
    },
    undo: () => step("past"),
    redo: () => step("future"),
    retry: () => write([]),
    onChange(listener: (change: Change) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
}
