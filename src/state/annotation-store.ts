import { createStore, type StoreApi } from "zustand/vanilla";
import type { Annotation, Change, Edit, Stamp, WriteClock } from "../annotations/index.ts";
import {
  applyChange,
  invertChange,
  mergeRecords,
  nextStamp,
  recordsToWrite,
  witness,
} from "../annotations/index.ts";
import type { Damaged, KeptRecordStore, Near, Pauses, Saving } from "../storage/index.ts";
import { agree } from "./agree.ts";
import { type Placed, placeChange } from "./placed.ts";
import { takeBatches } from "./take-batches.ts";

/** One entry of the undo list: what was done, in words and as data. */
export interface Step {
  readonly label: string;
  readonly change: Change;
  readonly beside?: Beside | undefined;
}

/** What a step did beside annotations. Both give how many records they left alone, since they were changed elsewhere. */
export interface Beside {
  undo(): number;
  redo(): number;
}

export interface Annotations {
  /** How much of what is stored has been read: nothing, what lies near the place where reading goes on, or all. */
  readonly loaded: "nothing" | "near" | "all";
  /** All records by id, tombstones included. */
  readonly records: ReadonlyMap<string, Annotation>;
  readonly placed: Placed;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Whether a change in steps goes on; undo and redo wait for its end. */
  readonly changing: boolean;
  readonly saving: Saving;
  readonly damaged: readonly Damaged[];
}

export interface AnnotationStore extends StoreApi<Annotations> {
  /** Reads what is stored, in steps of a few milliseconds; before the last one other tabs and keys may already write. */
  load(near?: Near): Generator<void, void, void>;
  /**
   * Does a change: in memory and in storage in the same task, as one step of undo. `records` gives what is written
   * the first time, where that isn't each `after` with a new stamp. What was done `beside` it goes back with it.
   */
  commit(change: Change, label: string, records?: WrittenRecords, beside?: Beside): void;
  /**
   * The same in steps of a few milliseconds, each of which yields the share that is done. Stopped by `return`, it takes
   * back what it did, but nothing `beside` it, in steps too; so go on with `next` until it is done.
   */
  commitSteps(...what: Parameters<AnnotationStore["commit"]>): Generator<number, void, void>;
  /** Takes the last step back. Null when there is none, and while a change in steps goes on. */
  undo(): Stepped | null;
  redo(): Stepped | null;
  /** The same in steps, as in `commitSteps`. Null where there is nothing to do or the step is so small that it needs none. */
  undoSteps(): Generator<number, Stepped, void> | null;
  redoSteps(): Generator<number, Stepped, void> | null;
  /** Opens the recovery copy, after `load`; done when both stores agree. */
  join(pauses: Pauses): Promise<void>;
  /** Tries again to write what could not be written. */
  retry(): void;
  /** Erases all that is kept in this browser, here and in other tabs. Returns why something is left, or null. */
  eraseAll(): Promise<string | null>;
  /** Calls back with every change of live annotations, whoever made it. */
  onChange(listener: (change: Change) => void): () => void;
}

/** What is written for a part of a change. */
export type WrittenRecords = (clock: WriteClock, change: Change) => readonly Annotation[];

/** What undo or redo did; `skipped` counts the records that were changed elsewhere since. */
export interface Stepped {
  readonly label: string;
  readonly skipped: number;
}

export interface AnnotationStoreParts {
  readonly recordStore: KeptRecordStore;
  /** Names this tab in stamps; unlike any other tab's. */
  readonly replica: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** How many steps can be undone. */
const maximumSteps = 500;

/**
 * How many records are written in one go: about 8 milliseconds, and as much again to draw them. Fewer would make the
 * lists of thousands anew so often that collecting the old ones takes longer than the work.
 */
const writtenAtOnce = 150;

/** A step that is about to be taken back or done again, with what of it still can be. */
interface Taken {
  readonly step: Step;
  readonly change: Change;
  readonly skipped: number;
}

export function createAnnotationStore({ recordStore, replica, now }: AnnotationStoreParts): AnnotationStore {
  const listeners = new Set<(change: Change) => void>();
  let last: Stamp | null = null;
  /** Counts erasures: whatever was going on when everything was erased ends there. */
  let era = 0;

  const store = createStore<Annotations>(() => ({
    loaded: "nothing",
    records: new Map(),
    placed: new Map(),
    past: [],
    future: [],
    changing: false,
    saving: { state: "saving" },
    damaged: [],
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

  /** Takes records that were found or written elsewhere, and stamps what comes next beyond them. */
  function take(records: readonly Annotation[]): void {
    for (const { v } of records) last = witness(last, v, now());
    adopt(records);
  }

  /**
   * @param again whether what could not be written before is tried too; not in a part of something long
   * @returns whether it was written; false where everything was erased meanwhile
   */
  function write(records: readonly Annotation[], again = true): boolean {
    const began = era;
    adopt(records);
    adopt(recordStore.write(records, again));
    return era === began;
  }

  function writeClock(): WriteClock {
    return { now: new Date(now()).toISOString(), stamp, records: store.getState().records };
  }

  /** The edits of a change that still find what they expect; another tab may have changed a record since. */
  function applicable(change: Change): Change {
    const { records } = store.getState();
    return change.filter(({ id, before }) => agree(before, records.get(id)));
  }

  /**
   * Writes a change part by part; stopped, takes back in parts what was written.
   * @returns true, or something else when stopped: whoever delegates to it goes on after the last part taken back
   */
  function* writeParts(
    change: Change,
    recordsOf: WrittenRecords = (clock, part) => recordsToWrite(part, clock),
  ): Generator<number, unknown, void> {
    const began = era;
    let written = 0;
    let isWhole = false;
    store.setState({ changing: true });
    try {
      while (written < change.length) {
        const part = change.slice(written, written + writtenAtOnce);
        if (era !== began || !write(recordsOf(writeClock(), part), false)) return false;
        written += part.length;
        yield written / change.length;
      }
      isWhole = true;
      return isWhole;
    } finally {
      for (let left = isWhole ? 0 : written; left > 0 && era === began; left -= writtenAtOnce) {
        const part = applicable(invertChange(change.slice(Math.max(0, left - writtenAtOnce), left)));
        write(recordsToWrite(part, writeClock()), false);
        yield left / change.length;
      }
      store.setState({ changing: false });
    }
  }

  function taken(from: "past" | "future"): Taken | null {
    const { [from]: list, changing } = store.getState();
    const step = list.at(-1);
    if (!step || changing) return null;
    const wanted = from === "past" ? invertChange(step.change) : step.change;
    const change = applicable(wanted);
    return { step, change, skipped: wanted.length - change.length };
  }

  function moveStep({ step, skipped }: Taken, from: "past" | "future"): Stepped {
    const { past, future } = store.getState();
    store.setState(
      from === "past"
        ? { past: past.filter((one) => one !== step), future: [...future, step] }
        : { past: [...past, step], future: future.filter((one) => one !== step) },
    );
    const beside = step.beside?.[from === "past" ? "undo" : "redo"]() ?? 0;
    return { label: step.label, skipped: skipped + beside };
  }

  function step(from: "past" | "future"): Stepped | null {
    const found = taken(from);
    if (!found) return null;
    if (write(recordsToWrite(found.change, writeClock()))) return moveStep(found, from);
    return { label: found.step.label, skipped: found.skipped };
  }

  function steps(from: "past" | "future"): Generator<number, Stepped, void> | null {
    const found = taken(from);
    if (!found || found.change.length <= writtenAtOnce) return null;
    return (function* () {
      // Taken when they begin: another undo may have come before.
      const now = taken(from);
      if (!now) return { label: found.step.label, skipped: 0 };
      if ((yield* writeParts(now.change)) === true) return moveStep(now, from);
      return { label: now.step.label, skipped: now.skipped };
    })();
  }

  function addStep(step: Step): void {
    store.setState(({ past }) => ({ past: [...past, step].slice(-maximumSteps), future: [] }));
  }

  function* load(near?: Near): Generator<void, void, void> {
    const began = era;
    yield* takeBatches(recordStore.read(near), {
      take,
      addDamaged: (more) => store.setState(({ damaged }) => ({ damaged: [...damaged, ...more] })),
      tookFirst: () => store.setState({ loaded: "near" }),
      isErased: () => era !== began,
    });
    store.setState({ loaded: "all" });
  }

  recordStore.hold({
    records: () => store.getState().records,
    take,
    damaged: (damaged) => store.setState({ damaged }),
    erased() {
      era += 1;
      const { records } = store.getState();
      store.setState({ records: new Map(), placed: new Map(), past: [], future: [], damaged: [] });
      const change = [...records.values()].map((before) => ({ id: before.id, before, after: null }));
      for (const listener of listeners) listener(change);
    },
    saving: (saving) => store.setState({ saving }),
  });

  return Object.assign(store, {
    load,
    commit(
      change: Change,
      label: string,
      records: WrittenRecords = (clock) => recordsToWrite(change, clock),
      beside?: Beside,
    ) {
      if (change.length === 0 && !beside) return;
      if (write(records(writeClock(), change))) addStep({ label, change, beside });
    },
    *commitSteps(change: Change, label: string, records?: WrittenRecords, beside?: Beside) {
      if (change.length === 0 && !beside) return;
      if ((yield* writeParts(change, records)) === true) addStep({ label, change, beside });
    },
    undo: () => step("past"),
    redo: () => step("future"),
    undoSteps: () => steps("past"),
    redoSteps: () => steps("future"),
    join: recordStore.join,
    retry: recordStore.retry,
    eraseAll: recordStore.eraseAll,
    onChange(listener: (change: Change) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
}
