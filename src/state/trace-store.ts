import { createStore, type StoreApi } from "zustand/vanilla";
import type { Span } from "../text/index.ts";

/** Words whose origin the reader asks for. */
export interface TracedWords {
  readonly kind: "words";
  /** The source that they stand in. */
  readonly sourceId: string;
  /** More than one where a quote is broken by other words. */
  readonly parts: readonly string[];
  /**
   * Where the parts stand, UTF-16 code units into the source's canonical text; empty where that is not known, since the
   * text is another one than the annotation was made on.
   */
  readonly spans: readonly Span[];
  /** The annotation whose words they are; null for words that were only selected. */
  readonly annotationId: string | null;
}

/** A primary source of which the reader asks who quotes it. */
export interface TracedSource {
  readonly kind: "source";
  readonly sourceId: string;
  /** Where the sentence starts whose quoters are listed, UTF-16 code units; null where none was asked for yet. */
  readonly sentence: number | null;
}

/** What is traced beside the text; it stands in the annotations' place. */
export interface Tracing {
  readonly open: TracedWords | TracedSource | null;
}

export type TraceStore = StoreApi<Tracing>;

export function createTraceStore(): TraceStore {
  return createStore<Tracing>(() => ({ open: null }));
}
