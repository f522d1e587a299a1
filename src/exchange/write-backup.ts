import { type Backup, backupName, backupVersion } from "./backup.ts";
import { generator } from "./lateral-file.ts";
import { compareText, sourcesInOrder, writeRecords } from "./write-records.ts";

/**
 * A backup as the text of a file, in parts to be put one after another. The same data gives the same text, in whatever
 * order it comes. Yields the share that is done, 0 to 1.
 */
export function writeBackupSteps(backup: Backup): Generator<number, string[], void> {
  const { created, sources, preferences, damaged, annotations } = backup;
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
  };
  return writeRecords(head, annotations, "all");
}

function sortedEntries<Value>(fields: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(fields).sort(([a], [b]) => compareText(a, b));
}
