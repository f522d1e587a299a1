import * as v from "valibot";
import { createKeptValue, type KeptValue } from "./kept-value.ts";
import type { StorageWindow } from "./local-storage.ts";
import { safekeepingKey } from "./record-keys.ts";

/** What is known about the reader's files and about what is in none yet. Times are milliseconds since 1970. */
export interface Safekeeping {
  /** The last export or backup; null when there was none. */
  readonly lastFile: { readonly kind: "export" | "backup"; readonly at: number } | null;
  /** Annotations that the reader changed since, each counted once a visit. */
  readonly changes: number;
  /** When the first of these changes was made. */
  readonly since: number | null;
  /** When the reader last said "Not now" to a reminder. */
  readonly notNowAt: number | null;
  /** Whether the browser was asked to keep what is stored here. */
  readonly askedToKeep: boolean;
  /** The id of the erasure that the reader was last told of. */
  readonly toldErasure: string | null;
}

const nothingYet: Safekeeping = {
  lastFile: null,
  changes: 0,
  since: null,
  notNowAt: null,
  askedToKeep: false,
  toldErasure: null,
};

/** Whole numbers only, which Infinity is not. */
const time = v.pipe(v.number(), v.integer());

const schema = v.fallback(
  v.object({
    lastFile: v.fallback(v.nullable(v.object({ kind: v.picklist(["export", "backup"]), at: time })), null),
    changes: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
    since: v.fallback(v.nullable(time), null),
    notNowAt: v.fallback(v.nullable(time), null),
    askedToKeep: v.fallback(v.boolean(), false),
    toldErasure: v.fallback(v.nullable(v.string()), null),
  }),
  nothingYet,
);

/** Keeps it in localStorage under a key of its own: it is about this browser, and no choice of the reader's. */
export function createSafekeeping(window: StorageWindow): KeptValue<Safekeeping> {
  return createKeptValue(window, safekeepingKey, (stored) => v.parse(schema, stored));
}
