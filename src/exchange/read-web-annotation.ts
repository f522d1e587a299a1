import type { Annotation } from "../annotations/index.ts";
import { said, t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import type { ForeignAnnotation } from "./foreign-annotation.ts";
import { type KnownResources, readForeignItem } from "./foreign-web-annotation.ts";
import type { FileData, ReadResult, Refusal, SetSource } from "./format.ts";
import { createSourceMatcher, type MatchedSource, type SourceMatcher } from "./match-sources.ts";
import { ownRecord } from "./own-web-annotation.ts";
import { parseData } from "./parse-data.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { takeForeign } from "./take-foreign.ts";
import { takeOwn } from "./take-own.ts";
import { createTextOffsets } from "./text-offsets.ts";
import { unexpected } from "./unexpected.ts";
import { type Fields, idOf, isOf, objectsOf, textOf, valuesOf } from "./web-annotation-fields.ts";
import { type LinkInFile, linkOf, linkSteps } from "./web-annotation-links.ts";
import { idOfIri } from "./web-annotation-terms.ts";

/** Annotations that are looked at between two steps: 2 ms on a slow computer. */
const atOnce = 25;

/**
 * Reads annotations of the Web Annotation Data Model: a collection with its first page, a page, a list, or one. What this
 * app wrote comes back exactly; of other tools' annotations what our fields can say. Never throws. Yields the share that
 * is done, 0 to 1.
 */
export function* readWebAnnotation(
  data: FileData,
  here: readonly SetSource[] = [],
): Generator<number, ReadResult, void> {
  const parsed = yield* partOf(parseData(data, said("Web Annotation file")), 0, 0.3);
  if (!parsed.ok) return parsed;
  const found = itemsIn(parsed.value);
  if (typeof found === "string") return { ok: false, problem: found };
  const refused: Refusal[] = [...found.refused];
  const matcher = createSourceMatcher(here);
  const named = nameSources(found.collection, matcher);
  const known: KnownResources = { named, matcher, offsets: createTextOffsets() };
  const own = new Map<string, Annotation>();
  const foreign: ForeignAnnotation[] = [];
  const links: LinkInFile[] = [];
  for (const [index, item] of found.items.entries()) {
    const share = 0.3 + (0.4 * index) / found.items.length;
    if (index % atOnce === 0) yield share;
    const path = `${found.path}[${index}]`;
    const link = linkOf(item, path);
    if (link !== null) {
      links.push(link);
      continue;
    }
    const record = ownRecord(item, named);
    if (record !== null) takeOwn(record, path, own, refused);
    else {
      const read = yield* partOf(readForeignItem(item, path, known), share, share);
      if ("problem" in read) refused.push(read);
      else foreign.push(read);
    }
  }
  const others = yield* partOf(takeForeign("web-annotation", foreign, refused), 0.7, 1);
  const annotations = [...own.values(), ...others.filter(({ id }) => !own.has(id))];
  return {
    ok: true,
    set: {
      sources: matcher.sources(),
      annotations: yield* partOf(linkSteps(annotations, links, refused), 1, 1),
    },
    refused,
  };
}

/** The annotations of a file, or for the reader why it has none. */
interface Items {
  readonly path: string;
  readonly items: readonly unknown[];
  readonly collection: Fields;
  readonly refused: readonly Refusal[];
}

function itemsIn(value: unknown): Items | string {
  if (Array.isArray(value)) return { path: "", items: value, collection: {}, refused: [] };
  const fields = fieldsOf(value);
  if (fields === null)
    return t("This is no Web Annotation: unexpected {found}, expected an object.", { found: shown(value) });
  if (isOf(fields, "AnnotationCollection")) return itemsOfCollection(fields);
  if (isOf(fields, "AnnotationPage")) return itemsOfPage(fields, fields, "");
  if (isOf(fields, "Annotation")) return { path: "", items: [fields], collection: {}, refused: [] };
  const found = shown(fields["type"] ?? fields["@type"]);
  return t(
    'This is no Web Annotation: unexpected type {found}, expected "AnnotationCollection", "AnnotationPage" or "Annotation".',
    { found },
  );
}

function itemsOfCollection(collection: Fields): Items | string {
  const page = fieldsOf(collection["first"]);
  if (page !== null) return itemsOfPage(page, collection, "first.");
  if (Array.isArray(collection["items"])) return itemsOfPage(collection, collection, "");
  if (collection["total"] === 0 || collection["first"] === undefined) {
    return { path: "first.items", items: [], collection, refused: [] };
  }
  return t("The file only names its first page, {page}, and has no annotations in it.", {
    page: shown(collection["first"]),
  });
}

function itemsOfPage(page: Fields, collection: Fields, path: string): Items {
  const next = idOf(page["next"]);
  const problem = unexpected(
    t("further page {page}", { page: shown(next) }),
    t("all annotations in one file"),
  );
  const refused = next === undefined ? [] : [{ path: `${path}next`, problem, words: null }];
  return { path: `${path}items`, items: valuesOf(page["items"]), collection, refused };
}

/** The sources that a file of ours describes, by their names in it. */
function nameSources(collection: Fields, matcher: SourceMatcher): Map<string, MatchedSource> {
  const named = new Map<string, MatchedSource>();
  for (const source of objectsOf(collection["lateral:sources"])) {
    const iri = idOf(source) ?? "";
    const matched = matcher.match({
      id: idOfIri("source", iri) ?? undefined,
      title: textOf(source["label"]),
      textHash: textOf(source["lateral:textHash"]),
      text: textOf(source["lateral:text"]),
      language: textOf(source["language"]),
      link: textOf(source["lateral:link"]),
    });
    named.set(iri, matched);
  }
  return named;
}
