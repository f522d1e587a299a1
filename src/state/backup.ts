import {
  type BackupShelf,
  backupMime,
  exportFileName,
  maximumFileBytes,
  planRestoreSteps,
  type RestoreChoice,
  type RestorePlan,
  readBackupSteps,
  restoreChange,
  restoredRecords,
  writeBackupSteps,
} from "../exchange/index.ts";
import { plural, t } from "../languages/index.ts";
import type { Collection } from "../sources/index.ts";
import { type Preferences, readPreferences, readTextFile } from "../storage/index.ts";
import { partOf } from "../text/index.ts";
import {
  counted,
  type Documents,
  encodeSteps,
  giveFile,
  sourcesFor,
  textsOf,
  waitUntilLoaded,
} from "./file-steps.ts";
import type { Lateral } from "./lateral.ts";
import { type Snapshot, safekeepingOf } from "./safekeeping-store.ts";
import { countedSources, newOnShelf, shelfToFile, takeFromFile } from "./shelf-in-backup.ts";
import { restoring } from "./step-labels.ts";
import { type Steps, waitFor } from "./work.ts";

/** What restoring a backup would do, for the reader to look at. */
export interface RestoreOffer {
  /** The file's name. */
  readonly name: string;
  /** When the backup was made; ISO 8601. */
  readonly created: string;
  readonly plan: RestorePlan;
  /** Those that differ from the ones here and can be taken. */
  readonly preferences: Partial<Preferences>;
  /** Own sources and collections that are new here, or newer than here. */
  readonly shelf: BackupShelf;
  /** How many values that could not be read lie in the file; they stay there. */
  readonly damaged: number;
}

/** The offer, or for the reader why the file can't be read. */
export type PlannedRestore =
  | { readonly ok: true; readonly offer: RestoreOffer }
  | { readonly ok: false; readonly problem: string };

/** Saves everything as one file, or says that the reader cancelled. Returns whether there is a file. */
export async function saveBackup(
  lateral: Lateral,
  collection: Collection,
  documents: Documents,
): Promise<boolean> {
  const outcome = await lateral.work.run(t("Saving a backup"), backupSteps(lateral, collection, documents));
  if (!outcome.finished) {
    lateral.messages.say(t("Backup cancelled. No file was saved."));
    return false;
  }
  const { parts, count, snapshot } = outcome.value;
  const name = exportFileName(new Date(snapshot.at).toISOString(), "backup");
  giveFile(lateral, { name, mime: backupMime, parts });
  safekeepingOf(lateral).filed("backup", snapshot);
  lateral.messages.say(
    plural(
      count,
      "Saved {count} annotation and your preferences as {name}.",
      "Saved {count} annotations and your preferences as {name}.",
      { name },
    ),
  );
  return true;
}

interface Written {
  readonly parts: readonly Blob[];
  /** Live annotations. */
  readonly count: number;
  readonly snapshot: Snapshot;
}

function* backupSteps(lateral: Lateral, collection: Collection, documents: Documents): Steps<Written> {
  const sources = yield* sourcesFor(collection, documents);
  yield* waitUntilLoaded(lateral);
  const { records, placed, damaged } = lateral.annotations.getState();
  const snapshot = safekeepingOf(lateral).snapshot();
  const shelf = yield* waitFor(shelfToFile(lateral));
  const backup = {
    created: new Date(snapshot.at).toISOString(),
    sources,
    preferences: { ...lateral.preferences.getState() },
    damaged,
    ...(shelf && { shelf }),
    annotations: [...records.values()],
  };
  const count = [...placed.values()].reduce((sum, { length }) => sum + length, 0);
  const texts = yield* partOf(writeBackupSteps(backup), 0, 0.9);
  const parts = yield* partOf(encodeSteps(texts), 0.9, 1);
  return { parts, count, snapshot };
}

/** Looks through a backup. Changes nothing; null when the reader cancelled, who is then told so. */
export async function planRestore(
  lateral: Lateral,
  file: File,
  documents: Documents,
): Promise<PlannedRestore | null> {
  const outcome = await lateral.work.run(t("Reading the backup"), planSteps(lateral, file, documents));
  if (outcome.finished) return outcome.value;
  lateral.messages.say(t("Restoring cancelled. Nothing changed."));
  return null;
}

function* planSteps(lateral: Lateral, file: File, documents: Documents): Steps<PlannedRestore> {
  const content = yield* waitFor(readTextFile(file, maximumFileBytes));
  if (!content.ok) return content;
  const read = yield* readBackupSteps(content.text);
  if (!read.ok) return read;
  yield { label: t("Comparing") };
  const texts = yield* textsOf(documents);
  yield* waitUntilLoaded(lateral);
  const { backup, refused } = read;
  const { records } = lateral.annotations.getState();
  const plan = yield* planRestoreSteps({ backup, refused, records, texts });
  const preferences = otherPreferences(backup.preferences ?? {}, lateral.preferences.getState());
  const shelf = yield* waitFor(newOnShelf(lateral, backup.shelf));
  const { created, damaged } = backup;
  return { ok: true, offer: { name: file.name, created, plan, preferences, shelf, damaged: damaged.length } };
}

/** The fields that are valid and not as they are here. */
function otherPreferences(
  theirs: Readonly<Record<string, unknown>>,
  ours: Preferences,
): Partial<Preferences> {
  const valid = Object.entries(readPreferences(theirs)).filter(([name, value]) => {
    // What was not valid has become its default, and a missing code name is no choice.
    return value !== null && value === theirs[name] && value !== ours[name as keyof Preferences];
  });
  return Object.fromEntries(valid);
}

/** What the reader decides about a backup. */
export interface Restoring extends RestoreChoice {
  /** Whether preferences are taken, too. */
  readonly withPreferences: boolean;
}

/** Takes what a backup brings, as one step of undo; or nothing, when the reader cancels. */
export async function restoreBackup(
  lateral: Lateral,
  { plan, preferences, shelf }: RestoreOffer,
  choice: Restoring,
): Promise<void> {
  // Sources first: their texts are what annotations are shown on.
  const sources = await takeFromFile(lateral, shelf);
  const outcome = await lateral.work.run(t("Restoring"), restoreSteps(lateral, plan, choice));
  if (!outcome.finished) {
    lateral.messages.say(t("Restoring cancelled. Nothing changed."));
    return;
  }
  const count = outcome.value;
  const parts = [
    sources > 0
      ? t("Restored {annotations} and {sources}.", {
          annotations: counted(count),
          sources: countedSources(sources),
        })
      : plural(count, "Restored {count} annotation.", "Restored {count} annotations."),
  ];
  if (plan.deletions.length > 0)
    parts.push(
      plural(
        plan.deletions.length,
        "Deleted {count} annotation, as the backup did.",
        "Deleted {count} annotations, as the backup did.",
      ),
    );
  if (choice.withPreferences) {
    lateral.preferences.set(preferences);
    parts.push(t("Your preferences are those of the backup."));
  }
  lateral.messages.say(parts.join(" "), { undo: count + plan.deletions.length > 0 });
}

/** How many annotations have come or changed. */
function* restoreSteps({ annotations }: Lateral, plan: RestorePlan, choice: RestoreChoice): Steps<number> {
  const change = restoreChange(plan, annotations.getState().records, choice);
  const write = restoredRecords(plan);
  yield* annotations.commitSteps(change, restoring, (clock, part) => write(part, clock));
  return change.reduce((sum, { after }) => sum + (after === null ? 0 : 1), 0);
}
