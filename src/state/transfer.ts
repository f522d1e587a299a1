import {
  type ImportPlan,
  importChange,
  importedRecords,
  maximumFileBytes,
  planImportSteps,
  recognizeFormat,
  withLinksHere,
} from "../exchange/index.ts";
import { plural, t } from "../languages/index.ts";
import type { Collection } from "../sources/index.ts";
import { readFileData } from "../storage/index.ts";
import { isolated } from "../text/index.ts";
import { openIfExercise } from "./classroom/open-if-exercise.ts";
import { type Documents, sourcesFor, textsOf, waitUntilLoaded } from "./file-steps.ts";
import { findInWorker } from "./find-in-worker.ts";
import type { Lateral } from "./lateral.ts";
import { importing } from "./step-labels.ts";
import { type Steps, waitFor } from "./work.ts";

export { openIfExercise };

/** A file that was looked through and waits for the reader's word. */
export interface ImportOffer {
  /** The file's name. */
  readonly name: string;
  /** What the file was read as. */
  readonly formatName: string;
  readonly plan: ImportPlan;
}

/** What importing a file would do, or for the reader why it can't be read. */
export type Planned =
  | { readonly ok: true; readonly offer: ImportOffer }
  | { readonly ok: false; readonly problem: string };

/**
 * Looks through a file, and tells the reader where it can't be read. Null where there is nothing to decide: an exercise is
 * opened to be done.
 */
export async function offerImport(
  ...[lateral, file, ...here]: Parameters<typeof planFrom>
): Promise<ImportOffer | null> {
  if (await openIfExercise(lateral, file)) return null;
  const planned = await planFrom(lateral, file, ...here);
  if (planned === null) return null;
  if (planned.ok) {
    lateral.messages.clear();
    return planned.offer;
  }
  lateral.messages.warn(
    `${t("“{file}” was not imported.", { file: isolated(file.name) })} ${planned.problem}`,
  );
  return null;
}

/** Looks through a file of any format. Changes nothing; null when the reader cancelled, who is then told so. */
export async function planFrom(
  lateral: Lateral,
  file: File,
  collection: Collection,
  documents: Documents,
): Promise<Planned | null> {
  const steps = planSteps(lateral, file, collection, documents);
  const outcome = await lateral.work.run(t("Reading the file"), steps);
  if (outcome.finished) return outcome.value;
  lateral.messages.say(t("Import cancelled. Nothing changed."));
  return null;
}

function* planSteps(
  lateral: Lateral,
  file: File,
  collection: Collection,
  documents: Documents,
): Steps<Planned> {
  const content = yield* waitFor(readFileData(file, maximumFileBytes));
  if (!content.ok) return content;
  const recognized = yield* recognizeFormat(file.name, content.data);
  if (!recognized.ok) return recognized;
  const { name, noLinks, readSteps } = recognized.format;
  const here = yield* sourcesFor(collection, documents, { withTexts: true });
  const result = yield* readSteps(content.data, here);
  if (!result.ok) return result;
  yield { label: t("Comparing") };
  const texts = yield* textsOf(documents);
  yield* waitUntilLoaded(lateral);
  const { refused } = result;
  const { records } = lateral.annotations.getState();
  const set = noLinks ? withLinksHere(result.set, records) : result.set;
  const plan = yield* planImportSteps({ set, refused, records, texts }, findInWorker);
  return { ok: true, offer: { name: file.name, formatName: t(name), plan } };
}

/** Takes the annotations of a file that was looked through, as one step of undo; or nothing, when the reader cancels. */
export async function importAnnotations(lateral: Lateral, plan: ImportPlan): Promise<void> {
  const outcome = await lateral.work.run(t("Importing"), importSteps(lateral, plan));
  if (!outcome.finished) {
    lateral.messages.say(t("Import cancelled. Nothing changed."));
    return;
  }
  const { count, toCheck } = outcome.value;
  const rest =
    toCheck === 0 ? "" : ` ${plural(toCheck, "One has to be checked.", "{count} have to be checked.")}`;
  lateral.messages.say(
    `${plural(count, "Imported {count} annotation.", "Imported {count} annotations.")}${rest}`,
    { undo: count > 0 },
  );
}

/** How many annotations were changed, and how many of them don't surely stand on the text here. */
function* importSteps({ annotations }: Lateral, plan: ImportPlan): Steps<{ count: number; toCheck: number }> {
  const change = importChange(plan, annotations.getState().records);
  yield* annotations.commitSteps(change, importing, (clock, part) => importedRecords(part, clock));
  const toCheck = change.filter(({ id }) => !standsHere(plan, id)).length;
  return { count: change.length, toCheck };
}

function standsHere({ states }: ImportPlan, id: string): boolean {
  const state = states.get(id) ?? "anchored";
  return state === "anchored" || state === "moved";
}
