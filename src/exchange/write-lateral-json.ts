import type { AnnotationSet } from "./format.ts";
import { formatName, formatVersion, generator } from "./lateral-file.ts";
import { sourcesInOrder, writeRecords } from "./write-records.ts";

/**
 * A set as the text of a Lateral file, in parts. Tombstones are left out: a file says what there is. No time, so that
 * equal sets give equal bytes. Yields the share that is done, 0 to 1.
 */
export function writeLateralJson({ sources, annotations }: AnnotationSet): Generator<number, string[], void> {
  const head = {
    format: formatName,
    version: formatVersion,
    generator,
    unit: "utf-16",
    sources: sourcesInOrder(sources),
  };
  return writeRecords(head, annotations, "live");
}
