import type { Annotation } from "../annotations/index.ts";
import { said, t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import type { ForeignAnnotation, ForeignPart } from "./foreign-annotation.ts";
import type { FileData, ReadResult, Refusal, SetSource } from "./format.ts";
import { createSourceMatcher, type MatchedSource, type SourceMatcher } from "./match-sources.ts";
import { parseData } from "./parse-data.ts";
import { fieldsOf, mismatch, shown } from "./parse-file.ts";
import { readSources } from "./read-records.ts";
import { takeForeign } from "./take-foreign.ts";
import { takeOwn } from "./take-own.ts";
import { unexpected } from "./unexpected.ts";
import { type Fields, objectsOf, textOf, valuesOf } from "./web-annotation-fields.ts";

/** Annotations that are looked at between two steps: 2 ms on a slow computer. */
const atOnce = 25;

/**
 * Reads what Hypothesis exports, or its interface answers to a search (`rows`). Its positions count in the text of the
 * page, which is another one than that of a source here: its annotations are found by their quotes. What this app wrote
 * comes back exactly. Never throws. Yields the share that is done, 0 to 1.
 */
export function* readHypothesis(
  data: FileData,
  here: readonly SetSource[] = [],
): Generator<number, ReadResult, void> {
  const parsed = yield* partOf(parseData(data, said("Hypothesis file")), 0, 0.3);
  if (!parsed.ok) return parsed;
  const file = fieldsOf(parsed.value) ?? { annotations: parsed.value };
  const items = file["annotations"] ?? file["rows"];
  if (!Array.isArray(items)) return { ok: false, problem: mismatch("annotations", items, t("a list")) };
  const refused: Refusal[] = [];
  const matcher = createSourceMatcher(here);
  const described = yield* partOf(
    readSources(valuesOf(fieldsOf(file["lateral"])?.["sources"]), refused),
    0.3,
    0.3,
  );
  const named = new Map(described.map((source) => [source.id, matcher.match(source)]));
  const own = new Map<string, Annotation>();
  const foreign: ForeignAnnotation[] = [];
  for (const [index, item] of items.entries()) {
    if (index % atOnce === 0) yield 0.3 + (0.4 * index) / items.length;
    const path = `annotations[${index}]`;
    const fields = fieldsOf(item);
    const record = fields === null ? null : ownRecord(fields, named);
    if (record !== null) takeOwn(record, path, own, refused);
    else {
      const read = foreignItem(item, path, matcher);
      if ("problem" in read) refused.push(read);
      else foreign.push(read);
    }
  }
  const others = yield* partOf(takeForeign("hypothesis", foreign, refused), 0.7, 1);
  const annotations = [...own.values(), ...others.filter(({ id }) => !own.has(id))];
  return { ok: true, set: { sources: matcher.sources(), annotations }, refused };
}

/** The record that an annotation was written from, still to be checked; null when it was not written here. */
function ownRecord(fields: Fields, named: ReadonlyMap<string, MatchedSource>): object | null {
  const lateral = fieldsOf(fieldsOf(fields["metadata"])?.["lateral"]);
  const record = fieldsOf(lateral?.["record"]);
  const sourceId = textOf(lateral?.["sourceId"]);
  if (lateral === null || record === null || sourceId === undefined) return null;
  const more = objectsOf(lateral["spans"]);
  const spans = objectsOf(fields["target"]).map((target, index) => {
    const selectors = objectsOf(target["selector"]);
    const { type: _p, ...position } = selectors.find(({ type }) => type === "TextPositionSelector") ?? {};
    const { type: _q, ...quote } = selectors.find(({ type }) => type === "TextQuoteSelector") ?? {};
    return { ...more[index], ...position, ...quote };
  });
  const tags = valuesOf(fields["tags"]);
  if (tags.length !== 1) return null;
  return {
    ...record,
    id: fields["id"],
    sourceId: named.get(sourceId)?.source.id ?? sourceId,
    spans,
    tag: tags[0],
    note: fields["text"],
    creator: fieldsOf(fields["user_info"])?.["display_name"],
    created: fields["created"],
    modified: fields["updated"],
  };
}

function foreignItem(item: unknown, path: string, matcher: SourceMatcher): ForeignAnnotation | Refusal {
  const fields = fieldsOf(item);
  if (fields === null) return { path, problem: unexpected(shown(item), t("an annotation")), words: null };
  if (valuesOf(fields["references"]).length > 0) {
    const problem = unexpected(t("reply to another annotation"), t("an annotation of words"));
    return { path, problem, words: null };
  }
  const link = textOf(fields["uri"]);
  const matched = matcher.match({ title: textOf(fieldsOf(fields["document"])?.["title"]), link });
  const parts = objectsOf(fields["target"]).flatMap(partOfTarget);
  const name = textOf(fieldsOf(fields["user_info"])?.["display_name"]);
  const account = /^acct:([^@]*)@/.exec(textOf(fields["user"]) ?? "")?.[1];
  return {
    path,
    id: textOf(fields["id"]) ?? JSON.stringify([link, parts, fields["tags"], fields["created"]]),
    matched,
    parts,
    labels: valuesOf(fields["tags"]).filter((tag) => typeof tag === "string"),
    fields: {
      note: textOf(fields["text"]),
      creator: name ?? account,
      created: fields["created"],
      modified: fields["updated"],
    },
  };
}

function partOfTarget(target: Fields): ForeignPart[] {
  const quote = objectsOf(target["selector"]).find(({ type }) => type === "TextQuoteSelector");
  const exact = textOf(quote?.["exact"]);
  if (quote === undefined || exact === undefined) return [];
  const [prefix, suffix] = [textOf(quote["prefix"]), textOf(quote["suffix"])];
  return [{ start: null, end: null, exact, prefix, suffix }];
}
