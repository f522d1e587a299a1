import type { Section } from "../../sources/index.ts";

/**
 * Which sections of a long text are in the page already. The one that is read first comes first, so that reading can
 * begin; the others follow while the browser is idle, or at once when something in them is asked for.
 */
export interface SectionGate {
  isOpen(index: number): boolean;
  /** Hears of one section's opening. Returns what stops listening. */
  subscribe(index: number, listener: () => void): () => void;
  /** Opens the section that holds an offset of the canonical text. Returns whether it was closed before. */
  require(offset: number): boolean;
  /** Opens the closed section that is nearest to the first one. Returns false when all are open. */
  openNext(): boolean;
}

function indexAt(sections: readonly Section[], offset: number): number {
  const after = sections.findIndex(({ start }) => start > offset);
  return Math.max(0, (after < 0 ? sections.length : after) - 1);
}

/** @param at the offset that is shown first, in UTF-16 code units of the canonical text */
export function createSectionGate(sections: readonly Section[], at: number): SectionGate {
  const open = new Set<number>();
  const listeners = new Map<number, Set<() => void>>();
  const first = indexAt(sections, at);
  const order = sections.map((_, index) => index).sort((a, b) => Math.abs(a - first) - Math.abs(b - first));

  function openOne(index: number): boolean {
    if (open.has(index)) return false;
    open.add(index);
    for (const listener of listeners.get(index) ?? []) listener();
    return true;
  }

  openOne(first);

  return {
    isOpen: (index) => open.has(index),
    subscribe(index, listener) {
      const all = listeners.get(index) ?? new Set();
      listeners.set(index, all.add(listener));
      return () => all.delete(listener);
    },
    require: (offset) => openOne(indexAt(sections, offset)),
    openNext() {
      for (let index = order.shift(); index !== undefined; index = order.shift()) {
        if (openOne(index)) return true;
      }
      return false;
    },
  };
}
