import {
  exportFileName,
  type ImportPlan,
  importChange,
  importedRecords,
  lateralJson,
  maximumFileBytes,
  partOf,
  planImportSteps,
} from "../exchange/index.ts";
import type { Collection } from "../sources/index.ts";
import { readTextFile } from "../storage/index.ts";
import {
  counted,
  type Documents,
  encodeSteps,
  giveFile,
  sourcesFor,
  textsOf,
  waitUntilLoaded,
} from "./file-steps.ts";
import { findInWorker } from "./find-in-worker.ts";
import type { Lateral } from "./lateral.ts";
import { type Snapshot, safekeepingOf } from "./safekeeping-store.ts";
import { importing } from "./step-labels.ts";
import { type Steps, waitFor } from "./work.ts";

/** What importing a file would do, or for the reader why it can't be read. */
export type Planned =
  | { readonly ok: true; readonly plan: ImportPlan }
  | { readonly ok: false; readonly problem: string };

/** Looks through a file. Changes nothing; null when the reader cancelled, who is then told so. */
export async function planFrom(lateral: Lateral, file: File, documents: Documents): Promise<Planned | null> {
  const outcome = await lateral.work.run("Reading the file", planSteps(lateral, file, documents));
  if (outcome.finished) return outcome.value;
  lateral.messages.say("Import cancelled. Nothing changed.");
  return null;
}

function* planSteps(lateral: Lateral, file: File, documents: Documents): Steps<Planned> {
  const content = yield* waitFor(readTextFile(file, maximumFileBytes));
  if (!content.ok) return content;
  const result = yield* lateralJson.readSteps(content.text);
  if (!result.ok) return result;
  yield { label: "Comparing" };
  const texts = yield* textsOf(documents);
  yield* waitUntilLoaded(lateral);
  const { set, refused } = result;
  const { records } = lateral.annotations.getState();
  const plan = yield* planImportSteps({ set, refused, records, texts }, findInWorker);
  return { ok: true, plan };
}

/** Saves all annotations of a collection as a file, or says that the reader cancelled. */
export async function exportAnnotations(
  lateral: Lateral,
  collection: Collection,
  documents: Documents,
): Promise<void> {
  const outcome = await lateral.work.run("Exporting", exportSteps(lateral, collection, documents));
  if (!outcome.finished) {
    lateral.messages.say("Export cancelled. No file was saved.");
    return;
  }
  const name = exportFileName(new Date(lateral.now()).toISOString());
  const { parts, count, snapshot } = outcome.value;
  giveFile(lateral, { name, mime: lateralJson.mime, parts });
  safekeepingOf(lateral).filed("export", snapshot);
  lateral.messages.say(`Exported ${counted(count)} as ${name}.`);
}

function* exportSteps(
  lateral: Lateral,
  collection: Collection,
  documents: Documents,
): Steps<{ parts: readonly Blob[]; count: number; snapshot: Snapshot }> {
  const sources = yield* sourcesFor(collection, documents);
  yield* waitUntilLoaded(lateral);
  const snapshot = safekeepingOf(lateral).snapshot();
  const annotations = [...lateral.annotations.getState().placed.values()].flat();
  const texts = yield* partOf(lateralJson.writeSteps({ sources, annotations }), 0, 0.9);
  const parts = yield* partOf(encodeSteps(texts), 0.9, 1);
  return { parts, count: annotations.length, snapshot };
}

/** Takes the annotations of a file that was looked through, as one step of undo; or nothing, when the reader cancels. */
export async function importAnnotations(lateral: Lateral, plan: ImportPlan): Promise<void> {
  const outcome = await lateral.work.run("Importing", importSteps(lateral, plan));
  if (!outcome.finished) lateral.messages.say("Import cancelled. Nothing changed.");
  else lateral.messages.say(`Imported ${counted(outcome.value)}.`, { undo: outcome.value > 0 });
}

/** How many annotations were changed. */
function* importSteps({ annotations }: Lateral, plan: ImportPlan): Steps<number> {
  const change = importChange(plan, annotations.getState().records);
  yield* annotations.commitSteps(change, importing, (clock, part) => importedRecords(part, clock));
  return change.length;
}
