import {
  type CollectionFileSource,
  collectionFileMime,
  exportFileName,
  maximumFileBytes,
  writeCollectionSteps,
} from "../exchange/index.ts";
import { t } from "../languages/index.ts";
import {
  type Collection,
  descriptionOf,
  type OwnText,
  ownText,
  ownTextKey,
  type Source,
} from "../sources/index.ts";
import { isolated, partOf } from "../text/index.ts";
import { fetchText } from "./fetch-text.ts";
import { counted, encodeSteps, giveFile, waitUntilLoaded } from "./file-steps.ts";
import type { ShelfDesk } from "./shelf-commands.ts";
import { countedSources } from "./shelf-in-backup.ts";
import { type Steps, waitFor } from "./work.ts";

/** Saves a collection with its texts as one file, or says why there is none. */
export async function saveCollection(
  desk: ShelfDesk,
  collection: Collection,
  withAnnotations: boolean,
): Promise<void> {
  const { lateral } = desk;
  const steps = saveSteps(desk, collection, withAnnotations);
  const outcome = await lateral.work.run(t("Saving the collection"), steps);
  if (!outcome.finished) {
    lateral.messages.say(t("Saving was cancelled. No file was saved."));
    return;
  }
  const { parts, count } = outcome.value;
  const bytes = parts.reduce((sum, { size }) => sum + size, 0);
  if (bytes > maximumFileBytes) {
    const most = maximumFileBytes / 1_000_000;
    lateral.messages.warn(
      t(
        "“{title}” was not saved: its file would be larger than {most} MB and could not be opened again. Make two collections of it.",
        { title: isolated(collection.title), most },
      ),
    );
    return;
  }
  const name = exportFileName(new Date(lateral.now()).toISOString(), "collection");
  giveFile(lateral, { name, mime: collectionFileMime, parts });
  const saved = { sources: countedSources(collection.sources.length), name };
  lateral.messages.say(
    withAnnotations
      ? t("Saved {sources} and {annotations} as {name}.", { ...saved, annotations: counted(count) })
      : t("Saved {sources} as {name}.", saved),
  );
}

function* saveSteps(
  desk: ShelfDesk,
  { id, title, sources }: Collection,
  withAnnotations: boolean,
): Steps<{ parts: readonly Blob[]; count: number }> {
  const described: CollectionFileSource[] = [];
  for (const [index, source] of sources.entries()) {
    yield (0.3 * index) / sources.length;
    described.push(inFile(source, yield* waitFor(textOf(desk, source))));
  }
  yield* waitUntilLoaded(desk.lateral);
  const { placed } = desk.lateral.annotations.getState();
  const annotations = withAnnotations ? sources.flatMap((source) => placed.get(source.id) ?? []) : [];
  const file = { collection: { id, title }, sources: described, annotations };
  const texts = yield* partOf(writeCollectionSteps(file), 0.3, 0.9);
  const parts = yield* partOf(encodeSteps(texts), 0.9, 1);
  return { parts, count: annotations.length };
}

/** The text as it was added; that of a source which comes with Lateral as its file has it. Rejects where there is none. */
export async function textOf({ own }: ShelfDesk, { file, title }: Source): Promise<OwnText> {
  const key = ownTextKey(file);
  if (key === null) {
    const text = await fetchText(file, () => `“${title}”`);
    return ownText(text, file.endsWith(".txt") ? "plain" : "markdown");
  }
  const text = await own.kept.text(key).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${t("The text of “{title}” could not be read.", { title })} ${reason}`, { cause });
  });
  if (text) return text;
  throw new Error(
    t("The text of “{title}” is not in this browser any more. Delete the source, or restore a backup.", {
      title,
    }),
  );
}

function inFile(source: Source, text: OwnText): CollectionFileSource {
  return { described: { ...descriptionOf(source), fileName: source.originalFile || null }, text };
}
