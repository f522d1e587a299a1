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

/** The annotations that a filter lets through, in the order given. */
export function filtered(
  annotations: readonly Annotation[],
  { hidden, query }: PanelFilter,
): readonly Annotation[] {
  const words = fold(query.trim());
  if (hidden.size === 0 && words === "") return annotations;
  return annotations.filter(
    (annotation) => !hidden.has(annotation.tag) && (words === "" || matchesQuery(annotation, words)),
  );
}
