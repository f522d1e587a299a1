import { partOf } from "../text/index.ts";
import { type CollectionFile, collectionFileName, collectionFileVersion } from "./collection-file.ts";
import { generator } from "./lateral-file.ts";
import { sourceInFile } from "./source-in-file.ts";
import { itemsText, writeRecords } from "./write-records.ts";

/** No value of a head has this in it: quotes within texts are escaped. */
const noSources = '"sources": []';

/**
 * A collection as the text of a file, in parts to be put one after another. The same data gives the same text, in
 * whatever order annotations come; the order of sources is the collection's. Yields the share that is done, 0 to 1.
 */
export function* writeCollectionSteps({
  collection: { id, title },
  sources,
  annotations,
}: CollectionFile): Generator<number, string[], void> {
  const head = {
    format: collectionFileName,
    version: collectionFileVersion,
    generator,
    unit: "utf-16",
    collection: { id, title },
    sources: [],
  };
  const [frame = "", ...rest] = yield* partOf(writeRecords(head, annotations, "live"), 0, 0.5);
  if (sources.length === 0) return [frame, ...rest];
  const cut = frame.indexOf(noSources) + noSources.length - 1;
  const parts = [frame.slice(0, cut)];
  for (const [index, source] of sources.entries()) {
    yield 0.5 + (0.5 * index) / sources.length;
    parts.push((index === 0 ? "" : ",") + itemsText([sourceInFile(source)]));
  }
  return [...parts, `\n  ${frame.slice(cut)}`, ...rest];
}
