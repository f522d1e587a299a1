import { createStore, type StoreApi } from "zustand/vanilla";
import type { TagId } from "../../annotations/index.ts";
import type { Lateral } from "../../state/index.ts";

/** By what the rows of the table are put together. */
export type Grouping = "none" | "number" | "tag" | "who" | "source";

/** By what they are put in order. */
export type Sorting = "place" | "words" | "tag" | "who" | "number";

/** What the reader chose to see of all claims. */
export interface ClaimChoices {
  /** Null for all. */
  readonly tag: TagId | null;
  readonly sourceId: string | null;
  /** A claim's `whoKey`. */
  readonly whoKey: string | null;
  readonly query: string;
  readonly group: Grouping;
  readonly sort: Sorting;
  readonly backwards: boolean;
  /** Links that were suggested and not wanted, by their keys. */
  readonly dismissed: ReadonlySet<string>;
}

const everything: ClaimChoices = {
  tag: null,
  sourceId: null,
  whoKey: null,
  query: "",
  group: "none",
  sort: "place",
  backwards: false,
  dismissed: new Set(),
};

/** What shows all claims again, in whatever order and groups. */
export const allClaims = { tag: null, sourceId: null, whoKey: null, query: "" } as const;

const kept = new WeakMap<Lateral, StoreApi<ClaimChoices>>();

/** The choices last for as long as the page, so that whoever went to a claim and comes back finds the table as it was. */
export function claimChoicesOf(lateral: Lateral): StoreApi<ClaimChoices> {
  const known = kept.get(lateral);
  if (known !== undefined) return known;
  const store = createStore<ClaimChoices>(() => everything);
  kept.set(lateral, store);
  return store;
}
