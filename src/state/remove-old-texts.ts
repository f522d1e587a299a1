import { isOnShelf, type ShelfRecord, textKeysOf } from "../sources/index.ts";
import type { KeptShelf } from "../storage/index.ts";

/** How long the texts of deleted sources are kept, in milliseconds: another tab may still undo the deletion. */
const keptAfterDeletionMs = 7 * 24 * 60 * 60 * 1_000;

/** Removes the texts of sources that were deleted a week ago, unless another source has them. */
export async function removeOldTexts(
  kept: Pick<KeptShelf, "removeTexts">,
  records: ReadonlyMap<string, ShelfRecord>,
  now: number,
): Promise<void> {
  const all = [...records.values()];
  const isOld = (record: ShelfRecord) =>
    !isOnShelf(record) && Date.parse(record.modified) < now - keptAfterDeletionMs;
  const wanted = new Set(all.filter((record) => !isOld(record)).flatMap(textKeysOf));
  const old = all.filter(isOld).flatMap(textKeysOf);
  const unwanted = old.filter((key) => !wanted.has(key));
  if (unwanted.length > 0) await kept.removeTexts(unwanted);
}
