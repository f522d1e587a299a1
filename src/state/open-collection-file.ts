import {
  type CollectionFileSource,
  type CollectionPlan,
  type ImportPlan,
  importChange,
  importedRecords,
  maximumFileBytes,
  planCollection,
  planImportSteps,
  plannedMembers,
  readCollectionSteps,
  type SetSource,
  type TextHere,
  textHere,
} from "../exchange/index.ts";
import { t } from "../languages/index.ts";
import { type Collection, isOnShelf, type OwnText } from "../sources/index.ts";
import { readTextFile } from "../storage/index.ts";
import { isolated } from "../text/index.ts";
import { counted, waitUntilLoaded } from "./file-steps.ts";
import { findInWorker } from "./find-in-worker.ts";
import { textOf } from "./save-collection.ts";
import type { ShelfEdit } from "./shelf-change.ts";
import { newCollection, type ShelfDesk, sourceWith } from "./shelf-commands.ts";
import { countedSources } from "./shelf-in-backup.ts";
import { readDocument } from "./sources-query.ts";
import { type Steps, waitFor } from "./work.ts";

/** What opening a collection's file would do, for the reader to look at. */
export interface CollectionOffer {
  /** The file's name. */
  readonly name: string;
  /** As the file calls the collection. */
  readonly title: string;
  readonly sources: CollectionPlan;
  readonly annotations: ImportPlan;
  /** Whether a collection would be made or get more sources. */
  readonly changesCollection: boolean;
}

type Planned =
  | { readonly ok: true; readonly offer: CollectionOffer }
  | { readonly ok: false; readonly problem: string };

/**
 * Looks through a collection's file, and tells the reader where it can't be read. Changes nothing; null where there is
 * nothing to decide.
 */
export async function planCollectionFile(
  desk: ShelfDesk,
  file: File,
  builtIn: Collection,
): Promise<CollectionOffer | null> {
  const { messages, work } = desk.lateral;
  const outcome = await work.run(t("Reading the collection"), planSteps(desk, file, builtIn));
  if (!outcome.finished) {
    messages.say(t("Opening was cancelled. Nothing changed."));
    return null;
  }
  const planned = outcome.value;
  if (!planned.ok) {
    messages.warn(`${t("“{file}” was not opened.", { file: isolated(file.name) })} ${planned.problem}`);
    return null;
  }
  messages.clear();
  return planned.offer;
}

function* planSteps(desk: ShelfDesk, file: File, builtIn: Collection): Steps<Planned> {
  const { lateral, own } = desk;
  const content = yield* waitFor(readTextFile(file, maximumFileBytes));
  if (!content.ok) return content;
  const read = yield* readCollectionSteps(content.text);
  if (!read.ok) return read;
  yield { label: t("Comparing") };
  const builtInKeys = new Map<string, string>();
  for (const source of builtIn.sources) {
    builtInKeys.set(source.id, (yield* waitFor(textOf(desk, source))).key);
    yield 0;
  }
  const { records } = own.getState();
  const now = new Date(lateral.now()).toISOString();
  const sources = planCollection(read.file, { records, builtInId: builtIn.id, builtInKeys }, now);
  const annotated = new Set(read.file.annotations.map(({ sourceId }) => sourceId));
  const wanted = read.file.sources.filter(({ described }) => annotated.has(described.id));
  const { set, texts } = yield* textsHere(desk, wanted, sources);
  yield* waitUntilLoaded(lateral);
  const annotations = yield* planImportSteps(
    {
      set: {
        sources: set,
        annotations: read.file.annotations.map((annotation) => ({
          ...annotation,
          sourceId: sources.ids.get(annotation.sourceId) ?? annotation.sourceId,
        })),
      },
      refused: read.refused,
      records: lateral.annotations.getState().records,
      texts,
    },
    findInWorker,
  );
  const changesCollection = plannedMembers(sources, records) !== null;
  const { title } = read.file.collection;
  return { ok: true, offer: { name: file.name, title, sources, annotations, changesCollection } };
}

/** The texts that annotations of the file would stand on, by the ids of their sources here. */
function* textsHere(
  desk: ShelfDesk,
  wanted: readonly CollectionFileSource[],
  { ids, others }: CollectionPlan,
): Steps<{ set: SetSource[]; texts: Map<string, TextHere> }> {
  const set: SetSource[] = [];
  const texts = new Map<string, TextHere>();
  for (const [index, source] of wanted.entries()) {
    yield index / wanted.length;
    const id = ids.get(source.described.id) ?? source.described.id;
    const text = others.includes(source) ? yield* waitFor(textUnder(desk, id)) : source.text;
    const here = textHere(yield* waitFor(documentOf(text)));
    texts.set(id, here);
    set.push({ id, title: source.described.title, textHash: here.hash });
  }
  return { set, texts };
}

async function textUnder(desk: ShelfDesk, id: string): Promise<OwnText> {
  const text = await desk.own.kept.text(sourceWith(desk, id)?.textKey ?? "");
  if (text) return text;
  throw new Error(t("The text of one of its sources is not in this browser any more."));
}

function documentOf({ kind, text }: OwnText) {
  return readDocument(kind === "plain" ? "text.txt" : "text.md", text);
}

/**
 * Takes what a collection's file brings: texts first, then sources, the collection and annotations as one step of undo;
 * or nothing, when the reader cancels. Opens the collection.
 */
export async function takeCollection(desk: ShelfDesk, offer: CollectionOffer): Promise<void> {
  const { lateral, own } = desk;
  const outcome = await lateral.work.run(t("Opening the collection"), takeSteps(desk, offer));
  if (!outcome.finished) {
    lateral.messages.say(t("Opening was cancelled. Nothing changed."));
    return;
  }
  const { sources, annotations, isChange } = outcome.value;
  const { collection, ids } = offer.sources;
  const [first] = ids.values();
  if (collection) lateral.shelf.choose(collection.id);
  lateral.place.openSource(first ?? null);
  const what = t("Added {sources} and took {annotations}.", {
    sources: countedSources(sources),
    annotations: counted(annotations),
  });
  const { unkept } = own.getState();
  if (unkept === null || sources === 0) lateral.messages.say(what, { undo: isChange });
  else lateral.messages.warn(`${what} ${t("The sources last only until this page closes.")} ${unkept}`);
}

interface Taken {
  readonly sources: number;
  readonly annotations: number;
  readonly isChange: boolean;
}

function* takeSteps(desk: ShelfDesk, { title, sources, annotations }: CollectionOffer): Steps<Taken> {
  const { lateral, own } = desk;
  yield* waitFor(own.kept.putTexts(sources.adds.map(({ text }) => text)));
  const edits = editsOf(desk, sources);
  const change = importChange(annotations, lateral.annotations.getState().records);
  const taken = {
    sources: edits.filter(({ after }) => after?.type === "source").length,
    annotations: change.length,
    isChange: edits.length + change.length > 0,
  };
  if (!taken.isChange) return taken;
  const beside = own.change(edits);
  try {
    yield* lateral.annotations.commitSteps(
      change,
      t("opening the collection “{title}”", { title: isolated(title) }),
      (clock, part) => importedRecords(part, clock),
      beside,
    );
  } finally {
    // Stopped or broken, it is no step of undo.
    if (lateral.annotations.getState().past.at(-1)?.beside !== beside) beside.undo();
  }
  return taken;
}

/** What is done to the shelf as it is now: since the reader looked, another tab may have changed it. */
function editsOf(desk: ShelfDesk, plan: CollectionPlan): ShelfEdit[] {
  const { records } = desk.own.getState();
  const isFree = (id: string) => {
    const known = records.get(id);
    return known === undefined || !isOnShelf(known);
  };
  const edits: ShelfEdit[] = plan.adds
    .filter(({ record }) => isFree(record.id))
    .map(({ record }) => ({ id: record.id, before: null, after: record }));
  const { collection } = plan;
  const sourceIds = plannedMembers(plan, records);
  if (collection === null || sourceIds === null) return edits;
  const known = records.get(collection.id);
  const before = known?.type === "collection" && isOnShelf(known) ? known : null;
  const after = before
    ? { ...before, sourceIds }
    : { ...newCollection(desk, collection.title, sourceIds), id: collection.id };
  return [...edits, { id: collection.id, before, after }];
}
