import { type Backup, type BackupShelf, backupName, backupVersion } from "./backup.ts";
import { generator } from "./lateral-file.ts";
import { compareText, sourcesInOrder, writeRecords } from "./write-records.ts";

/**
 * A backup as the text of a file, in parts to be put one after another. The same data gives the same text, in whatever
 * order it comes. Yields the share that is done, 0 to 1.
 */
export function writeBackupSteps(backup: Backup): Generator<number, string[], void> {
  const { created, sources, preferences, damaged, shelf, annotations } = backup;
  const head = {
    format: backupName,
    version: backupVersion,
    generator,
    unit: "utf-16",
    created,
    sources: sourcesInOrder(sources),
    preferences: preferences && Object.fromEntries(sortedEntries(preferences)),
    damaged: damaged
      .map(({ key, raw }) => ({ key, raw }))
      .sort((a, b) => compareText(a.key, b.key) || compareText(a.raw, b.raw)),
    ...(shelf && { shelf: shelfInOrder(shelf) }),
  };
  return writeRecords(head, annotations, "all");
}

function shelfInOrder({ records, texts }: BackupShelf): BackupShelf {
  return {
    records: records
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((record) => Object.fromEntries(sortedEntries(record)) as unknown as typeof record),
    texts: texts
      .toSorted((a, b) => compareText(a.key, b.key))
      .map(({ key, kind, text, pages }) => ({ key, kind, text, pages })),
  };
}

function sortedEntries<Value>(fields: { readonly [name: string]: Value } | object): [string, Value][] {
  return Object.entries(fields).sort(([a], [b]) => compareText(a, b));
}
