import * as v from "valibot";
import { createKeptValue, type KeptValue } from "./kept-value.ts";
import type { StorageWindow } from "./local-storage.ts";
import { ownPrefix } from "./record-keys.ts";

/** How the reader last had two texts side by side. */
export interface CompareHabits {
  /** Whether scrolling one text scrolls the other. */
  readonly isLinked: boolean;
}

const habitual: CompareHabits = { isLinked: true };

const schema = v.fallback(v.object({ isLinked: v.boolean() }), habitual);

/** Keeps them in localStorage under a key of their own, of which the first load knows nothing. */
export function createCompareHabits(window: StorageWindow): KeptValue<CompareHabits> {
  return createKeptValue(window, `${ownPrefix}compare`, (stored) => v.parse(schema, stored));
}
