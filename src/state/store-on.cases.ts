import fc from "fast-check";
import type { Annotation, Change, Edit } from "../annotations/index.ts";
import { isLive } from "../annotations/index.ts";
import { createKeptRecordStore, createMemoryRecordStore, type Pauses } from "../storage/index.ts";
import { annotations, contentOf } from "./annotation.cases.ts";
import { type AnnotationStore, createAnnotationStore } from "./annotation-store.ts";
import { createBrowser, type Tab } from "./browser.cases.ts";

/** When the made-up clock starts: later than the stamps of made-up records. */
export const start = Date.UTC(2026, 10, 22, 10);

/** A store that has read all that is stored. */
export function loaded(store: AnnotationStore): AnnotationStore {
  for (const _ of store.load());
  return store;
}

/** The store of a tab, with a clock of its own. A clock that stands still makes all stamps of one millisecond. */
export function storeOn(
  tab: Tab,
  { replica = "tab-a", now = () => start }: { replica?: string; now?: () => number } = {},
): AnnotationStore {
  return loaded(createAnnotationStore({ recordStore: createKeptRecordStore(tab), replica, now }));
}

/** Everything that waits has its turn at once; what is to come later doesn't come. */
const noWaiting: Pauses = { turn: () => Promise.resolve(), later: () => undefined };

/** A store of a tab that has also compared what it read with the rest of the storage, as a page has soon after its start. */
export async function joinedOn(...[tab, options]: Parameters<typeof storeOn>): Promise<AnnotationStore> {
  const store = storeOn(tab, options);
  await store.join(noWaiting);
  return store;
}

/** Until what goes on by itself is done: comparing takes a few turns. */
export function untilQuiet(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** A fresh store for each kind of storage, for what must hold on all of them. */
export const freshStores: readonly { name: string; open: () => AnnotationStore }[] = [
  {
    name: "memory",
    open: () =>
      loaded(
        createAnnotationStore({
          recordStore: createKeptRecordStore(createBrowser().openTab(), createMemoryRecordStore()),
          replica: "tab-a",
          now: () => start,
        }),
      ),
  },
  { name: "localStorage", open: () => storeOn(createBrowser().openTab()) },
];

/** What is seen in a store, and in its lists of placed annotations, which must agree. */
export function seenIn(store: AnnotationStore): ReadonlyMap<string, unknown> {
  const { records, placed } = store.getState();
  const seen = contentOf(records);
  const listed = [...placed.values()].flat();
  const same = contentOf(new Map(listed.map((record) => [record.id, record])));
  if (listed.length !== seen.size || JSON.stringify([...same]) !== JSON.stringify([...seen])) {
    throw new Error("unexpected lists of placed annotations, expected those of the records");
  }
  return seen;
}

/** What a reader does: records to be put, or taken out where `isGone`. */
export type Command = readonly (readonly [record: Annotation, isGone: boolean])[];

export const commands: fc.Arbitrary<Command> = fc.uniqueArray(fc.tuple(annotations, fc.boolean()), {
  minLength: 1,
  maxLength: 3,
  selector: ([{ id }]) => id,
});

/** Does a command on what the store holds now; nothing where it would change nothing. */
export function commit(store: AnnotationStore, command: Command, label = "a change"): void {
  const { records } = store.getState();
  const change: Change = command.flatMap(([{ deleted: _deleted, ...record }, isGone]): Edit[] => {
    const known = records.get(record.id);
    const before = known && isLive(known) ? known : null;
    if (before === null && isGone) return [];
    return [{ id: record.id, before, after: isGone ? null : { ...record, v: before?.v ?? record.v } }];
  });
  store.commit(change, label);
}
