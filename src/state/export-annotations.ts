import type { AnchorState } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import { isLive } from "../annotations/index.ts";
import {
  type AnnotationSet,
  exportFileName,
  type Format,
  lateralJson,
  reanchorSteps,
} from "../exchange/index.ts";
import { plural, t } from "../languages/index.ts";
import type { Collection } from "../sources/index.ts";
import { partOf } from "../text/index.ts";
import { type Documents, encodeSteps, giveFile, sourcesFor, textsOf, waitUntilLoaded } from "./file-steps.ts";
import { findInWorker } from "./find-in-worker.ts";
import type { Lateral } from "./lateral.ts";
import { filterSteps, type PanelFilter } from "./panel-store.ts";
import { type Snapshot, safekeepingOf } from "./safekeeping-store.ts";
import type { Steps } from "./work.ts";

/** What is exported: one annotation, those of a source that a filter lets through, some of all, those of a source, or all. */
export type ExportExtent =
  | { readonly kind: "annotation"; readonly id: string }
  | { readonly kind: "listed"; readonly sourceId: string; readonly filter: PanelFilter }
  | { readonly kind: "chosen"; readonly ids: ReadonlySet<string> }
  | { readonly kind: "source"; readonly sourceId: string }
  | { readonly kind: "collection" };

/** What the reader decides about an export. */
export interface ExportChoice {
  /** One that can be written. */
  readonly format: Format;
  readonly extent: ExportExtent;
  /** Whether the file carries the texts, where the format leaves that open. */
  readonly withTexts: boolean;
  /** Whether it says who annotated. The speakers of quotes are part of what was annotated and stay. */
  readonly withNames: boolean;
}

/** What is in a file that keeps work: everything about all annotations. */
export const everything: ExportChoice = {
  format: lateralJson,
  extent: { kind: "collection" },
  withTexts: false,
  withNames: true,
};

/** Who annotated, where the file is not to say it. */
const nobody = "reader";

/** Annotations that are gone through between two steps: under 1 ms on a slow computer. */
const atOnce = 200;

/** Saves annotations of a collection as a file, or says that the reader cancelled. */
export async function exportAnnotations(
  lateral: Lateral,
  collection: Collection,
  documents: Documents,
  choice: ExportChoice = everything,
): Promise<void> {
  const outcome = await lateral.work.run(t("Exporting"), exportSteps(lateral, collection, documents, choice));
  if (!outcome.finished) {
    lateral.messages.say(t("Export cancelled. No file was saved."));
    return;
  }
  const { format, extent } = choice;
  const keepsAll = format.id === lateralJson.id;
  const date = new Date(lateral.now()).toISOString();
  const name = exportFileName(date, keepsAll ? "annotations" : format.id, format.extension);
  const { parts, count, leftOut, snapshot } = outcome.value;
  giveFile(lateral, { name, mime: format.mime, parts });
  // Any other file would let the reader believe that the rest is kept, too.
  if (keepsAll && extent.kind === "collection") safekeepingOf(lateral).filed("export", snapshot);
  const rest = leftOut === 0 ? "" : ` ${leftOutInWords(leftOut)}`;
  lateral.messages.say(
    `${plural(count, "Exported {count} annotation as {name}.", "Exported {count} annotations as {name}.", { name })}${rest}`,
  );
}

/** Saves the file that a format's readers need besides; nothing where it has none. */
export function saveCompanion(lateral: Lateral, { companion }: Format): void {
  if (companion === undefined) return;
  const { fileName: name, mime, write } = companion;
  giveFile(lateral, { name, mime, parts: [write()] });
  lateral.messages.say(t("Saved {name}.", { name }));
}

interface Exported {
  readonly parts: readonly Blob[];
  readonly count: number;
  /** How many were asked for and are not in the file, since their place in its texts isn't sure. */
  readonly leftOut: number;
  readonly snapshot: Snapshot;
}

function* exportSteps(
  lateral: Lateral,
  collection: Collection,
  documents: Documents,
  choice: ExportChoice,
): Steps<Exported> {
  const { format } = choice;
  if (!format.writeSteps) throw new Error(`unexpected format ${format.id}, expected one that can be written`);
  yield* waitUntilLoaded(lateral);
  const snapshot = safekeepingOf(lateral).snapshot();
  const chosen = yield* chosenAnnotations(lateral, choice.extent);
  const { set, leftOut } = yield* partOf(setOf(chosen, collection, documents, choice), 0, 0.4);
  const written = yield* partOf(format.writeSteps(set), 0.4, 0.9);
  const parts = yield* partOf(encodeSteps(written), 0.9, 1);
  return { parts, count: set.annotations.length, leftOut, snapshot };
}

function* chosenAnnotations(
  { annotations }: Lateral,
  extent: ExportExtent,
): Generator<number, readonly Annotation[], void> {
  const { placed, records } = annotations.getState();
  if (extent.kind === "collection") return [...placed.values()].flat();
  if (extent.kind === "chosen") return [...placed.values()].flat().filter(({ id }) => extent.ids.has(id));
  if (extent.kind === "annotation") {
    const record = records.get(extent.id);
    return record && isLive(record) ? [record] : [];
  }
  const ofSource = placed.get(extent.sourceId) ?? [];
  if (extent.kind === "source") return ofSource;
  const steps = filterSteps(ofSource, extent.filter);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield 0;
  return step.value;
}

/**
 * The set that a format writes. Where it holds only what stands in the texts, what was made on another version of a text
 * is put on the one here, and left out where its place isn't sure; else every annotation goes as it is, with what became
 * of it.
 */
function* setOf(
  chosen: readonly Annotation[],
  collection: Collection,
  documents: Documents,
  choice: ExportChoice,
): Steps<{ set: AnnotationSet; leftOut: number }> {
  const texts = yield* textsOf(documents);
  const found = yield* reanchorSteps(chosen, texts, findInWorker);
  const annotations: Annotation[] = [];
  const states = new Map<string, AnchorState>();
  for (const [index, annotation] of chosen.entries()) {
    if (index % atOnce === 0) yield 1;
    const here = found.get(annotation);
    if (here) states.set(annotation.id, here.state);
    const stands = here ? isSure(here.state) : texts.has(annotation.sourceId);
    if (choice.format.onlyInTexts && !stands) continue;
    const one = choice.format.onlyInTexts && here ? here.annotation : annotation;
    annotations.push(choice.withNames ? one : { ...one, creator: nobody });
  }
  const { needsTexts, noTexts } = choice.format;
  const carriesTexts = needsTexts || (choice.withTexts && !noTexts);
  const all = yield* sourcesFor(collection, documents, { withTexts: carriesTexts });
  const wanted = new Set(chosen.map(({ sourceId }) => sourceId));
  const sources = choice.extent.kind === "collection" ? all : all.filter(({ id }) => wanted.has(id));
  return { set: { sources, annotations, states }, leftOut: chosen.length - annotations.length };
}

/** Whether an annotation in this state stands on the text here. */
function isSure(state: AnchorState): boolean {
  return state === "anchored" || state === "moved";
}

function leftOutInWords(count: number): string {
  return plural(
    count,
    "One is not in it: its place in the text here isn’t sure.",
    "{count} are not in it: their places in the texts here aren’t sure.",
  );
}
