import { type FileData, type SetSource, type TextHere, textHere } from "../exchange/index.ts";
import { plural } from "../languages/index.ts";
import type { Collection, SourceDocument } from "../sources/index.ts";
import { type OutgoingFile, saveFile } from "../storage/index.ts";
import type { Lateral } from "./lateral.ts";
import type { Steps } from "./work.ts";

/** The texts that are loaded, by source id. */
export type Documents = ReadonlyMap<string, SourceDocument>;

/** Until all that is stored has been read: what is not yet there would be taken for new, and be missing in a file. */
export function* waitUntilLoaded({ annotations }: Lateral): Steps<void> {
  if (annotations.getState().loaded === "all") return;
  yield new Promise<void>((resolve) => {
    const stop = annotations.subscribe(({ loaded }) => {
      if (loaded !== "all") return;
      stop();
      resolve();
    });
  });
}

/** The sources of a collection whose texts are loaded, as files name them; with their texts where that is asked for. */
export function* sourcesFor(
  collection: Collection,
  documents: Documents,
  { withTexts } = { withTexts: false },
): Generator<number, SetSource[], void> {
  const sources: SetSource[] = [];
  for (const { id, title, language } of collection.sources) {
    const document = documents.get(id);
    if (document) {
      const { text, hash } = textHere(document);
      sources.push({ id, title, textHash: hash, ...(withTexts && { text, language }) });
    }
    yield 0;
  }
  return sources;
}

/** The loaded texts as files are compared with them. */
export function* textsOf(documents: Documents): Generator<number, Map<string, TextHere>, void> {
  const texts = new Map<string, TextHere>();
  for (const [id, document] of documents) {
    texts.set(id, textHere(document));
    yield 0;
  }
  return texts;
}

/** Parts of a file that are encoded between two steps: 3 ms. All of 6 MB at once would hold up the page for 60 ms. */
const partsAtOnce = 10;

/** The parts of a file in bytes, of which it is made at once. Yields the share that is done, 0 to 1. */
export function* encodeSteps(parts: readonly FileData[]): Generator<number, Blob[], void> {
  const blobs: Blob[] = [];
  for (let at = 0; at < parts.length; at += partsAtOnce) {
    yield at / parts.length;
    // Formats make arrays of their own, which share no memory with a worker.
    blobs.push(new Blob(parts.slice(at, at + partsAtOnce) as BlobPart[]));
  }
  return blobs;
}

/** Gives the reader a file. */
export function giveFile({ save }: Lateral, file: OutgoingFile): void {
  if (save) save(file);
  else saveFile(document, file);
}

/** "1 annotation", "10,000 annotations". */
export function counted(count: number): string {
  return plural(count, "{count} annotation", "{count} annotations");
}
