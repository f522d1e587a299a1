import * as v from "valibot";
import { createKeptValue, type KeptValue } from "./kept-value.ts";
import type { StorageWindow } from "./local-storage.ts";
import { ownPrefix } from "./record-keys.ts";

/** How the reader last exported. What was exported is no habit: a part must not pass for the whole the next time. */
export interface ExportHabits {
  /** Id of the format; null before the first export. */
  readonly formatId: string | null;
  /** Whether the file carried the texts, where the format leaves that open. */
  readonly withTexts: boolean;
  /** Whether it carried the code names of those who annotated. */
  readonly withNames: boolean;
}

const none: ExportHabits = { formatId: null, withTexts: false, withNames: true };

const schema = v.fallback(
  v.object({
    formatId: v.fallback(v.nullable(v.string()), none.formatId),
    withTexts: v.fallback(v.boolean(), none.withTexts),
    withNames: v.fallback(v.boolean(), none.withNames),
  }),
  none,
);

/** Keeps them in localStorage under a key of their own, of which the first load knows nothing. */
export function createExportHabits(window: StorageWindow): KeptValue<ExportHabits> {
  return createKeptValue(window, `${ownPrefix}export`, (stored) => v.parse(schema, stored));
}
