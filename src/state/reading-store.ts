import { createStore, type StoreApi } from "zustand/vanilla";
import type { Source, SourceDocument } from "../sources/index.ts";
import type { Span, SpanEnd } from "../text/index.ts";

/** The words that the reader has selected. */
export interface Selected {
  readonly span: Span;
  /** Whether to keep the ends to the letter, where the default is to take in whole words. */
  readonly exact: boolean;
  /** Selected with a finger or a pen, where handles and the system's own menu stand beside the words. */
  readonly byTouch: boolean;
}

/** Where keys go on: the words that were selected last, also when they are selected no longer. */
export interface Cursor {
  readonly span: Span;
  /** The end that keys move. */
  readonly moving: SpanEnd;
  /** Whether keys brought it there: then it is drawn. Whoever points at words needs none. */
  readonly byKey: boolean;
}

/** A part of an annotation whose ends are being moved: the words that are selected are to be its own. */
export interface Adjusting {
  readonly id: string;
  readonly part: number;
  /** Where the part stood. */
  readonly from: Span;
}

/** The source on screen, what is selected in it, and where keys go on. */
export interface Reading {
  readonly source: Source | null;
  readonly document: SourceDocument | null;
  readonly selected: Selected | null;
  readonly cursor: Cursor | null;
  readonly adjusting: Adjusting | null;
}

export interface ReadingStore extends StoreApi<Reading> {
  /** Shows a source; `reveal` puts the part of its text that holds an offset into the page, where it isn't yet. */
  open(source: Source, document: SourceDocument, reveal: (offset: number) => void): void;
  /** Says how one of some annotations is opened, or the reader asked which. */
  chooseBy(choose: (ids: readonly string[]) => void): void;
  close(): void;
  /** The cursor goes along with what is selected, and stays when that is dropped; moving ends ends then. */
  select(selected: Selected | null): void;
  /** Opens one of some annotations of the open source; of several the reader is asked which. */
  choose(ids: readonly string[]): void;
  /** Makes sure that the text at an offset, in UTF-16 code units, is in the page. */
  reveal(offset: number): void;
}

const nothing: Reading = { source: null, document: null, selected: null, cursor: null, adjusting: null };

function ignore(): void {
  // No source is open.
}

export function createReadingStore(): ReadingStore {
  const store = createStore<Reading>(() => nothing);
  let reveal: (offset: number) => void = ignore;
  let choose: (ids: readonly string[]) => void = ignore;
  return Object.assign(store, {
    open(source: Source, document: SourceDocument, revealing: typeof reveal) {
      reveal = revealing;
      store.setState({ ...nothing, source, document });
    },
    close() {
      reveal = ignore;
      choose = ignore;
      store.setState(nothing);
    },
    select(selected: Selected | null) {
      const { selected: known, cursor } = store.getState();
      const span = selected?.span;
      const isThere = span?.start === cursor?.span.start && span?.end === cursor?.span.end;
      const same =
        known?.span.start === span?.start &&
        known?.span.end === span?.end &&
        known?.exact === selected?.exact &&
        known?.byTouch === selected?.byTouch;
      if (same) return;
      if (!span) store.setState({ selected, adjusting: null });
      else store.setState({ selected, cursor: isThere ? cursor : { span, moving: "end", byKey: false } });
    },
    chooseBy(choosing: typeof choose) {
      choose = choosing;
    },
    choose: (ids: readonly string[]) => choose(ids),
    reveal: (offset: number) => reveal(offset),
  });
}
