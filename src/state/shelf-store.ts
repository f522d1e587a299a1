import { createStore, type StoreApi } from "zustand/vanilla";
import type { Collection } from "../sources/index.ts";
import { readChosenCollection, type StorageWindow, writeChosenCollection } from "../storage/index.ts";

/** What the reader added, as far as the page knows of it before any of it is loaded. */
export interface Shelf {
  /**
   * All collections that are offered, given the one that comes with Lateral. A new function after each change; null as
   * long as nothing is known, which is for good where the reader added nothing.
   */
  readonly offer: ((builtIn: Collection) => readonly Collection[]) | null;
  /** The id of the collection that was opened last; null where none was chosen. */
  readonly chosen: string | null;
  /** Whether there is something, and it is not yet known what. */
  readonly isLooking: boolean;
  /** How many sources the reader added, as far as is known. */
  readonly count: number;
}

/** How the ids of own sources begin. */
export const ownIdPrefix = "own-";

export interface ShelfStore extends StoreApi<Shelf> {
  /** Opens a collection, here and at the next visit. */
  choose(id: string): void;
}

/** @param wanted the source that the page's address names */
export function createShelfStore(window: StorageWindow, wanted: string | null): ShelfStore {
  const store = createStore<Shelf>(() => {
    const chosen = readChosenCollection(window);
    const isLooking = chosen !== null || wanted?.startsWith(ownIdPrefix) === true;
    return { offer: null, chosen, isLooking, count: 0 };
  });
  return Object.assign(store, {
    choose(chosen: string) {
      writeChosenCollection(window, chosen);
      store.setState({ chosen });
    },
  });
}

/** The collection to show: the chosen one, unless the place is a source that only another one has. */
export function openCollection(
  collections: readonly Collection[],
  chosen: string | null,
  wanted: string | null,
): Collection | undefined {
  const favourite = collections.find(({ id }) => id === chosen);
  const holds = ({ sources }: Collection) => sources.some(({ id }) => id === wanted);
  if (favourite && (wanted === null || holds(favourite))) return favourite;
  return collections.find(holds) ?? favourite ?? collections[0];
}
