import { createStore, type StoreApi } from "zustand/vanilla";
import type { Annotation, TagId } from "../annotations/index.ts";
import { matchesQuery } from "../annotations/index.ts";
import { fold } from "../text/index.ts";

/** Which of the source's annotations the panel lists. */
export interface PanelFilter {
  /** Tags that are hidden; none at first. */
  readonly hidden: ReadonlySet<TagId>;
  readonly query: string;
}

export interface PanelStore extends StoreApi<PanelFilter> {
  toggle(tag: TagId): void;
  search(query: string): void;
  clear(): void;
}

const everything: PanelFilter = { hidden: new Set(), query: "" };

export function createPanelStore(): PanelStore {
  const store = createStore<PanelFilter>(() => everything);
  return Object.assign(store, {
    toggle(tag: TagId) {
      const hidden = new Set(store.getState().hidden);
      if (!hidden.delete(tag)) hidden.add(tag);
      store.setState({ hidden });
    },
    search: (query: string) => store.setState({ query }),
    clear: () => store.setState(everything),
  });
}

/** How many annotations are looked at in one step; words that are looked at for the first time take 20 microseconds. */
const filteredAtOnce = 100;

/** Whether a filter lets everything through. */
export function isEverything({ hidden, query }: PanelFilter): boolean {
  return hidden.size === 0 && query.trim() === "";
}

/** The annotations that a filter lets through, in the order given; in steps of a few milliseconds. */
export function* filterSteps<One extends Annotation>(
  annotations: readonly One[],
  filter: PanelFilter,
): Generator<void, readonly One[], void> {
  if (isEverything(filter)) return annotations;
  const words = fold(filter.query.trim());
  const found: One[] = [];
  for (const [index, annotation] of annotations.entries()) {
    if (!filter.hidden.has(annotation.tag) && matchesQuery(annotation, words)) found.push(annotation);
    if (index % filteredAtOnce === filteredAtOnce - 1) yield;
  }
  return found;
}
