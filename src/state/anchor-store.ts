import { createStore, type StoreApi } from "zustand/vanilla";
import type { Anchored } from "./as-shown.ts";

/** What is known of annotations whose words don't stand where they were marked. Looking writes no record. */
export interface Anchors {
  readonly anchored: Anchored;
  /** The annotation for which the reader is choosing words, and whether they are taken instead of its own or also. */
  readonly choosing: { readonly id: string; readonly how: "instead" | "also" } | null;
}

export type AnchorStore = StoreApi<Anchors>;

export function createAnchorStore(): AnchorStore {
  return createStore<Anchors>(() => ({ anchored: new Map(), choosing: null }));
}
