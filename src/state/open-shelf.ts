import { createStore, type StoreApi } from "zustand/vanilla";
import { mergeRecords, type Stamp, witness } from "../annotations/index.ts";
import { plural, said } from "../languages/index.ts";
import { isOnShelf, offeredCollections, type ShelfRecord } from "../sources/index.ts";
import {
  createKeptShelf,
  type Damaged,
  hasShelfDatabase,
  type KeptShelf,
  onShelfElsewhere,
} from "../storage/index.ts";
import type { Beside } from "./annotation-store.ts";
import { attempt } from "./attempt.ts";
import type { Lateral } from "./lateral.ts";
import { removeOldTexts } from "./remove-old-texts.ts";
import {
  applicableEdits,
  invertShelfChange,
  type ShelfChange,
  type ShelfClock,
  shelfToWrite,
} from "./shelf-change.ts";

/** What the page knows of the shelf. */
export interface ShelfState {
  /** All records by id, tombstones included. */
  readonly records: ReadonlyMap<string, ShelfRecord>;
  readonly damaged: readonly Damaged[];
  /** Why something lasts only until the page closes; null when all is kept. */
  readonly unkept: string | null;
}

/** The reader's own sources and collections, open for reading and changing. */
export interface OwnShelf extends StoreApi<ShelfState> {
  /** Does a change, in memory and in storage in the same task, and says what takes it back; see `AnnotationStore.commit`. */
  change(change: ShelfChange): Beside;
  /** The same as one step of undo of its own. */
  commit(change: ShelfChange, label: string): void;
  /** Takes records as they are, with their stamps; of two versions the newer one stays. */
  take(records: readonly ShelfRecord[]): void;
  readonly kept: KeptShelf;
}

const open = new WeakMap<Lateral, Promise<OwnShelf>>();

/** The page's shelf, read from storage when it is first asked for. */
export function openShelf(lateral: Lateral): Promise<OwnShelf> {
  const known = open.get(lateral);
  if (known) return known;
  const shelf = create(lateral);
  open.set(lateral, shelf);
  // Another attempt may succeed.
  shelf.catch(() => open.delete(lateral));
  return shelf;
}

/** Whether there may be something on the shelf; asking makes no database. */
export async function hasShelf({ shelf, window }: Pick<Lateral, "shelf" | "window">): Promise<boolean> {
  const { isLooking, chosen } = shelf.getState();
  return isLooking || chosen !== null || (await hasShelfDatabase(window));
}

/** Opens the shelf where there may be something on it; else as soon as another tab puts something there. */
export async function openIfThere(lateral: Lateral): Promise<void> {
  if (await hasShelf(lateral)) {
    await openShelf(lateral);
    return;
  }
  const stop = onShelfElsewhere(lateral.window, () => {
    stop();
    attempt(lateral, said("Opening what another tab added"), openShelf(lateral));
  });
}

/**
 * Erases the shelf's database after all else was erased.
 * @returns why something may be left, for the reader; null when nothing is
 */
export async function eraseShelf(lateral: Lateral): Promise<string | null> {
  if (!(open.has(lateral) || (await hasShelf(lateral)))) return null;
  return (await openShelf(lateral)).kept.erase();
}

function damagedInWords(damaged: readonly Damaged[]): string {
  const [first] = damaged;
  const what = plural(
    damaged.length,
    "One stored source or collection can’t be read. Nothing was overwritten; the rest is here.",
    "{count} stored sources or collections can’t be read. Nothing was overwritten; the rest is here.",
  );
  return `${what} ${first?.key}: ${first?.problem}`;
}

async function create(lateral: Lateral): Promise<OwnShelf> {
  const { annotations, now, window } = lateral;
  const store = createStore<ShelfState>(() => ({ records: new Map(), damaged: [], unkept: null }));
  const replica = lateral.newId();
  let last: Stamp | null = null;

  function adopt(records: readonly ShelfRecord[]): void {
    const known = store.getState().records;
    let next: Map<string, ShelfRecord> | null = null;
    for (const record of records) {
      last = witness(last, record.v, now());
      const ours = (next ?? known).get(record.id);
      const winner = ours ? mergeRecords(ours, record) : record;
      if (winner === ours) continue;
      next ??= new Map(known);
      next.set(record.id, winner);
    }
    if (next) store.setState({ records: next });
  }

  function write(records: readonly ShelfRecord[]): void {
    adopt(records);
    adopt(kept.write(records));
  }

  function apply(change: ShelfChange): void {
    const clock: ShelfClock = { now: now(), replica, last };
    const records = shelfToWrite(change, store.getState().records, clock);
    last = records.at(-1)?.v ?? last;
    write(records);
  }

  const kept = createKeptShelf(window, {
    records: () => store.getState().records,
    take: adopt,
    damaged(damaged) {
      const isMore = damaged.length > store.getState().damaged.length;
      store.setState({ damaged });
      if (isMore) lateral.messages.warn(damagedInWords(damaged));
    },
    erased: () => store.setState({ records: new Map(), damaged: [] }),
    unkept: (unkept) => store.setState({ unkept }),
  });

  // Whoever shows collections hears of every change of one.
  store.subscribe(({ records }, before) => {
    if (records === before.records) return;
    const live = [...records.values()].filter(isOnShelf);
    const isAny = live.length > 0;
    if (isAny || lateral.shelf.getState().offer !== null) {
      const count = live.filter(({ type }) => type === "source").length;
      lateral.shelf.setState({ count, offer: (builtIn) => offeredCollections(builtIn, records.values()) });
    }
    if (isAny && lateral.shelf.getState().chosen === null) lateral.shelf.choose("");
  });

  await kept.open();
  await removeOldTexts(kept, store.getState().records, now());

  function change(wanted: ShelfChange): Beside {
    apply(wanted);
    const go = (edits: ShelfChange) => () => {
      const now = applicableEdits(edits, store.getState().records);
      apply(now);
      return edits.length - now.length;
    };
    return { undo: go(invertShelfChange(wanted)), redo: go(wanted) };
  }

  return Object.assign(store, {
    change,
    commit: (wanted: ShelfChange, label: string) => annotations.commit([], label, undefined, change(wanted)),
    take: (records: readonly ShelfRecord[]) => write(records),
    kept,
  });
}
