import fc from "fast-check";
import type { Annotation, Change, Edit } from "../annotations/index.ts";
import { isLive } from "../annotations/index.ts";
import { createLocalRecordStore, createMemoryRecordStore } from "../storage/index.ts";
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
  return loaded(createAnnotationStore({ recordStore: createLocalRecordStore(tab), replica, now }));
}

/** A fresh store for each kind of storage, for what must hold on all of them. */
export const freshStores: readonly { name: string; open: () => AnnotationStore }[] = [
  {
    name: "memory",
    open: () =>
      loaded(
        createAnnotationStore({ recordStore: createMemoryRecordStore(), replica: "tab-a", now: () => start }),
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
