import { mergeRecords } from "../annotations/index.ts";
import type { BackupShelf } from "../exchange/index.ts";
import { plural } from "../languages/index.ts";
import { isOnShelf, type OwnText, type ShelfRecord, textKeysOf } from "../sources/index.ts";
import type { Lateral } from "./lateral.ts";
import { hasShelf, type OwnShelf, openShelf } from "./open-shelf.ts";

/** All that the reader added, for a file; null where nothing ever was. */
export async function shelfToFile(lateral: Lateral): Promise<BackupShelf | null> {
  if (!(await hasShelf(lateral))) return null;
  const own = await openShelf(lateral);
  const records = [...own.getState().records.values()].filter((record) => !isPrivate(record));
  return records.length === 0 ? null : { records, texts: await textsOf(own, records) };
}

/** Real names leave this browser in no file at all. */
function isPrivate(record: ShelfRecord): boolean {
  return record.type === "paper" && record.kind === "names";
}

/** The texts that live sources have now or had before. One that can't be read is left out: its source says so. */
async function textsOf({ kept }: OwnShelf, records: readonly ShelfRecord[]): Promise<OwnText[]> {
  const keys = records.filter(isOnShelf).flatMap(textKeysOf);
  const texts: OwnText[] = [];
  for (const key of new Set(keys)) {
    const text = await kept.text(key);
    if (text) texts.push(text);
  }
  return texts;
}

/** What a file has of the shelf that is new here, or newer than here, with all of its texts. */
export async function newOnShelf(lateral: Lateral, shelf: BackupShelf | undefined): Promise<BackupShelf> {
  if (!shelf || shelf.records.length === 0) return { records: [], texts: [] };
  const known = (await openShelf(lateral)).getState().records;
  const records = shelf.records.filter((record) => {
    const ours = known.get(record.id);
    return ours === undefined || mergeRecords(ours, record) !== ours;
  });
  return { records, texts: shelf.texts };
}

/** Takes what a file brings; of two versions the newer one stays. Returns how many live sources came or changed. */
export async function takeFromFile(lateral: Lateral, { records, texts }: BackupShelf): Promise<number> {
  if (records.length === 0) return 0;
  const own = await openShelf(lateral);
  await own.kept.putTexts(texts);
  own.take(records);
  return records.filter((record) => record.type === "source" && isOnShelf(record)).length;
}

/** "1 source", "3 sources". */
export function countedSources(count: number): string {
  return plural(count, "{count} source", "{count} sources");
}
