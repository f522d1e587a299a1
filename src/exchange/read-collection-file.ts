import type { Annotation } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { readShelfRecord } from "../sources/index.ts";
import { partOf } from "../text/index.ts";
import {
  type CollectionFileSource,
  collectionFileName,
  collectionFileVersion,
  type ReadCollectionFile,
} from "./collection-file.ts";
import type { Refusal } from "./format.ts";
import { fieldsOf, mismatch, parseFile, shown } from "./parse-file.ts";
import { readFileSource, unsaid } from "./read-file-source.ts";
import { readRecords } from "./read-records.ts";
import { unexpected } from "./unexpected.ts";

/**
 * Reads the text of a collection's file. What can't be used of it is refused one by one, with path and reason; only
 * when the text is no such file at all, or not whole, is all of it refused. Never throws. Yields the share that is
 * done, 0 to 1.
 */
export function* readCollectionSteps(text: string): Generator<number, ReadCollectionFile, void> {
  const parsed = yield* partOf(parseFile(text), 0, 0.3);
  return parsed.ok ? yield* partOf(readFile(parsed.value), 0.3, 1) : parsed;
}

function* readFile(value: unknown): Generator<number, ReadCollectionFile, void> {
  const fields = fieldsOf(value);
  if (fields?.["format"] !== collectionFileName) {
    const found =
      fields !== null && "format" in fields
        ? t("format {value}", { value: shown(fields["format"]) })
        : t("no format");
    return refuse(
      t('This is not a collection saved by Lateral: unexpected {found}, expected "{format}".', {
        found,
        format: collectionFileName,
      }),
    );
  }
  const { version, unit, sources, annotations } = fields;
  if (typeof version === "number" && version > collectionFileVersion) {
    return refuse(
      t("A newer Lateral wrote this file (version {version}; this one reads {known}).", {
        version,
        known: collectionFileVersion,
      }),
    );
  }
  if (version !== collectionFileVersion) {
    return refuse(mismatch("version", version, `${collectionFileVersion}`));
  }
  if (unit !== "utf-16") return refuse(mismatch("unit", unit, '"utf-16"'));
  if (!Array.isArray(sources)) return refuse(mismatch("sources", sources, t("a list")));
  if (!Array.isArray(annotations)) return refuse(mismatch("annotations", annotations, t("a list")));
  const { id, title } = fieldsOf(fields["collection"]) ?? {};
  const collection = readShelfRecord({ ...unsaid, type: "collection", id, title, sourceIds: [] });
  if (!collection.ok)
    return refuse(t("The file can't be read: {reason}.", { reason: `collection: ${collection.problem}` }));
  const refused: Refusal[] = [];
  const read = yield* partOf(readTexts(sources, refused), 0, 0.6);
  const records = yield* partOf(readRecords(annotations, refused, "live"), 0.6, 1);
  return {
    ok: true,
    file: {
      collection: { id: collection.value.id, title: collection.value.title },
      sources: read,
      annotations: withSources(records, read, refused),
    },
    refused,
  };
}

/** Yields before each text, which may be long. */
function* readTexts(
  values: readonly unknown[],
  refused: Refusal[],
): Generator<number, CollectionFileSource[], void> {
  const sources = new Map<string, CollectionFileSource>();
  for (const [index, value] of values.entries()) {
    yield index / values.length;
    const read = readFileSource(value);
    const problem =
      typeof read === "string"
        ? read
        : sources.has(read.described.id)
          ? `id: ${unexpected(t("{id} a second time", { id: shown(read.described.id) }), t("each id once"))}`
          : null;
    if (typeof read !== "string" && problem === null) sources.set(read.described.id, read);
    else {
      const title = fieldsOf(value)?.["title"];
      const words = typeof title === "string" ? title : null;
      refused.push({ path: `sources[${index}]`, problem: problem ?? "", words });
    }
  }
  return [...sources.values()];
}

/** The annotations of sources that were read; the others are put to what is refused. */
function withSources(
  annotations: readonly Annotation[],
  sources: readonly CollectionFileSource[],
  refused: Refusal[],
): Annotation[] {
  const ids = new Set(sources.map(({ described }) => described.id));
  return annotations.filter(({ id, sourceId, spans }) => {
    if (ids.has(sourceId)) return true;
    refused.push({
      path: `annotations[id=${id}].sourceId`,
      problem: unexpected(
        t("source {title}", { title: shown(sourceId) }),
        t("one that can be read in this file"),
      ),
      words: spans.map(({ exact }) => exact).join(" … "),
    });
    return false;
  });
}

function refuse(problem: string): ReadCollectionFile {
  return { ok: false, problem };
}
