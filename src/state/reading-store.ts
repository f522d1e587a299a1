import { createStore, type StoreApi } from "zustand/vanilla";
import type { Source, SourceDocument } from "../sources/index.ts";
import type { Span } from "../text/index.ts";

/** The words that the reader has selected. */
export interface Selected {
  readonly span: Span;
  /** Whether to keep the ends to the letter, where the default is to take in whole words. */
  readonly exact: boolean;
  /** Selected with a finger or a pen, where handles and the system's own menu stand beside the words. */
  readonly byTouch: boolean;
}

/** The source on screen and what is selected in it. */
export interface Reading {
  readonly source: Source | null;
  readonly document: SourceDocument | null;
  readonly selected: Selected | null;
}

export interface ReadingStore extends StoreApi<Reading> {
  /** Shows a source; `reveal` puts the part of its text that holds an offset into the page, where it isn't yet. */
  open(source: Source, document: SourceDocument, reveal: (offset: number) => void): void;
  close(): void;
  select(selected: Selected | null): void;
  /** Where the last selection ended, in UTF-16 code units: from here keys go on. */
  cursor(): number;
  /** Makes sure that the text at an offset, in UTF-16 code units, is in the page. */
  reveal(offset: number): void;
}

const nothing: Reading = { source: null, document: null, selected: null };

function ignore(): void {
  // No source is open.
}

export function createReadingStore(): ReadingStore {
  const store = createStore<Reading>(() => nothing);
  let cursor = 0;
  let reveal: (offset: number) => void = ignore;
  return Object.assign(store, {
    open(source: Source, document: SourceDocument, revealing: (offset: number) => void) {
      reveal = revealing;
      cursor = 0;
      store.setState({ source, document, selected: null });
    },
    close() {
      reveal = ignore;
      store.setState(nothing);
    },
    select(selected: Selected | null) {
      const known = store.getState().selected;
      const same =
        known?.span.start === selected?.span.start &&
        known?.span.end === selected?.span.end &&
        known?.exact === selected?.exact &&
        known?.byTouch === selected?.byTouch;
      if (selected) cursor = selected.span.end;
      if (!same) store.setState({ selected });
    },
    cursor: () => cursor,
    reveal: (offset: number) => reveal(offset),
  });
}
