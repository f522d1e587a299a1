import { createStore, type StoreApi } from "zustand/vanilla";
import { createSafekeeping, type Safekeeping } from "../storage/index.ts";
import type { Lateral } from "./lateral.ts";

/** What was known when a file's content was taken. */
export interface Snapshot {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly changes: number;
}

export interface SafekeepingStore extends StoreApi<Safekeeping> {
  /** Adds to the changes that are in no file yet. */
  changed(count: number): void;
  /** To be taken together with the content of a file: what changes after it is not in that file. */
  snapshot(): Snapshot;
  filed(kind: "export" | "backup", snapshot: Snapshot): void;
  /** The reader does not want to be reminded now. */
  notNow(): void;
  /** The browser has been asked to keep what is stored. */
  asked(): void;
  /** The reader has been told of an erasure. */
  told(erasure: string): void;
}

const stores = new WeakMap<Lateral, SafekeepingStore>();

/** The page's store of what is in which file. It is made when first asked for, which most first loads don't. */
export function safekeepingOf(lateral: Lateral): SafekeepingStore {
  const store = stores.get(lateral) ?? create(lateral);
  stores.set(lateral, store);
  return store;
}

function create({ window, now }: Lateral): SafekeepingStore {
  const kept = createSafekeeping(window);
  const store = createStore<Safekeeping>(() => kept.read());
  kept.subscribe((value) => store.setState(value, true));
  // What another tab counted since is read each time, so that little is lost where both write.
  function put(patch: (before: Safekeeping) => Partial<Safekeeping>) {
    kept.write(patch(kept.read()));
    store.setState(kept.read(), true);
  }
  return Object.assign(store, {
    changed: (count: number) =>
      put(({ changes, since }) => ({ changes: changes + count, since: since ?? now() })),
    snapshot: () => ({ at: now(), changes: kept.read().changes }),
    filed: (kind: "export" | "backup", { at, changes }: Snapshot) =>
      put((before) => {
        const left = Math.max(0, before.changes - changes);
        return { lastFile: { kind, at }, changes: left, since: left > 0 ? at : null, notNowAt: null };
      }),
    notNow: () => put(() => ({ notNowAt: now() })),
    asked: () => put(() => ({ askedToKeep: true })),
    told: (toldErasure: string) => put(() => ({ toldErasure })),
  });
}
