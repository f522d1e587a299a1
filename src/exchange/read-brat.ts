import { t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import { bratFragments, joinFragments } from "./brat-fragments.ts";
import { type BratEntity, readBratLines } from "./brat-lines.ts";
import { readBratNote } from "./brat-note.ts";
import type { CodePointOffsets } from "./code-point-offsets.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import type { ForeignAnnotation, ForeignPart } from "./foreign-annotation.ts";
import type { FileData, ReadResult, Refusal, SetSource } from "./format.ts";
import {
  createSourceMatcher,
  type MatchedSource,
  type NamedSource,
  type SourceMatcher,
} from "./match-sources.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { readAttributes } from "./read-attributes.ts";
import { readZip } from "./read-zip.ts";
import { namedByMeta } from "./source-meta.ts";
import { takeForeign } from "./take-foreign.ts";
import { createTextOffsets, type TextOffsets } from "./text-offsets.ts";
import { unexpected } from "./unexpected.ts";
import { type Fields, objectsOf, textOf, valuesOf } from "./web-annotation-fields.ts";

/** Entities that are looked at between two steps: 1 ms on a slow computer. */
const atOnce = 50;

/**
 * Reads an archive of brat's `.ann` files with their `.txt` files. Offsets are code points. Annotations of words are taken,
 * with their notes; other lines (relations, events) are refused one by one. Never throws. Yields the share that is done,
 * 0 to 1.
 */
export function* readBrat(
  data: FileData,
  here: readonly SetSource[] = [],
): Generator<number, ReadResult, void> {
  if (typeof data === "string") {
    return { ok: false, problem: t("This is a text; brat's files are read from a zip archive.") };
  }
  const zip = yield* partOf(readZip(data), 0, 0.2);
  if (!zip.ok) return zip;
  const names = [...zip.files.keys()].filter((name) => name.endsWith(".ann"));
  if (names.length === 0)
    return { ok: false, problem: t("The archive has no .ann file, so it is none of brat.") };
  const reading: Reading = {
    files: zip.files,
    described: yield* describedIn(zip.files.get("lateral.json")),
    matcher: createSourceMatcher(here),
    offsetsOf: createTextOffsets(),
    refused: [],
  };
  const foreign: ForeignAnnotation[] = [];
  for (const [index, name] of names.entries()) {
    const steps = readDocument(name, reading);
    const from = 0.2 + (0.4 * index) / names.length;
    foreign.push(...(yield* partOf(steps, from, from + 0.4 / names.length)));
  }
  const { matcher, refused } = reading;
  const annotations = yield* partOf(takeForeign("brat", foreign, refused), 0.6, 1);
  return { ok: true, set: { sources: matcher.sources(), annotations }, refused };
}

/** What reading an archive needs and gathers. */
interface Reading {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What this app wrote of the sources, by the names of their files without the ending. */
  readonly described: ReadonlyMap<string, NamedSource>;
  readonly matcher: SourceMatcher;
  readonly offsetsOf: TextOffsets;
  readonly refused: Refusal[];
}

/** The annotations of an `.ann` file. */
function* readDocument(
  name: string,
  { files, described, matcher, offsetsOf, refused }: Reading,
): Generator<number, ForeignAnnotation[], void> {
  const base = name.slice(0, -".ann".length);
  const bytes = files.get(`${base}.txt`);
  const text = bytes === undefined ? undefined : yield* partOf(decodeUtf8(bytes), 0, 0.2);
  const ann = yield* partOf(decodeUtf8(files.get(name) ?? new Uint8Array()), 0.2, 0.4);
  if (text === null || ann === null) {
    const path = text === null ? `${base}.txt` : name;
    refused.push({ path, problem: unexpected(t("bytes that are no text"), "UTF-8"), words: null });
    return [];
  }
  const title = base.replace(/^.*\//s, "");
  const matched = matcher.match({ ...(described.get(base) ?? { title }), text });
  const lines = yield* partOf(readBratLines(ann), 0.4, 0.7);
  const offsets = matched.text === null ? null : yield* partOf(offsetsOf(matched.text), 0.7, 0.8);
  for (const { line, text } of lines.others) {
    const problem = unexpected(shown(text), t("an annotation of words or a note on one"));
    refused.push({ path: t("{file}: line {line}", { file: name, line }), problem, words: null });
  }
  const foreign: ForeignAnnotation[] = [];
  for (const entity of lines.entities.values()) {
    if (foreign.length % atOnce === 0) yield 0.8 + (0.2 * foreign.length) / lines.entities.size;
    foreign.push(foreignOf(entity, { name, base, matched, offsets }));
  }
  return foreign;
}

/** What this app wrote of the sources, by the names of their files without the ending. */
function* describedIn(bytes: Uint8Array | undefined): Generator<number, Map<string, NamedSource>, void> {
  const described = new Map<string, NamedSource>();
  const json = bytes === undefined ? null : yield* partOf(decodeUtf8(bytes), 0.2, 0.2);
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(json ?? "null");
  } catch {
    return described;
  }
  for (const source of objectsOf(fieldsOf(parsed)?.["sources"])) {
    described.set(textOf(source["file"]) ?? "", namedByMeta(source));
  }
  return described;
}

/** The file that an entity stands in. */
interface Document {
  readonly name: string;
  readonly base: string;
  readonly matched: MatchedSource;
  /** Null where the text is not known. */
  readonly offsets: CodePointOffsets | null;
}

function foreignOf(entity: BratEntity, document: Document): ForeignAnnotation {
  const { id, line, label, notes, attributes, data } = entity;
  const others = [...attributes].filter(([name]) => name !== "Unsure");
  return {
    path: t("{file}: line {line}", { file: document.name, line }),
    id: textOf(data?.["id"]) ?? JSON.stringify([document.matched.source.textHash, document.base, id]),
    matched: document.matched,
    parts: partsOf(entity, document),
    labels: [label],
    fields: {
      note: notes.map(data === null ? (note) => note : readBratNote).join("\n\n"),
      creator: textOf(data?.["creator"]) ?? "",
      created: data?.["created"],
      modified: data?.["modified"],
      unsure: attributes.has("Unsure"),
      attributes: readAttributes(data?.["attributes"]),
    },
    ...(others.length > 0 && { more: { bratAttributes: Object.fromEntries(others) } }),
  };
}

function partsOf(entity: BratEntity, { matched: { text }, offsets }: Document): ForeignPart[] {
  const { fragments, words } = entity;
  const said = fragments
    .map(([start, end]) => t("{start} to {end}", { start: `${start}`, end: `${end}` }))
    .join(", ");
  if (text === null || offsets === null) {
    // Without its text only a passage in one piece tells where its words end.
    return [{ start: null, end: null, exact: fragments.length === 1 && words !== "" ? words : null, said }];
  }
  const spans = fragments.map(([start, end]) => offsets.toUtf16(start, end)).filter((span) => span !== null);
  const found = spans.map(({ start, end }) => text.slice(start, end)).join(" ");
  const isThere = spans.length === fragments.length && (words === "" || sameWords(found, words));
  if (!isThere)
    return [{ start: null, end: null, exact: fragments.length === 1 && words !== "" ? words : null, said }];
  const marked = spansBefore(entity.data, offsets);
  const isOwn = JSON.stringify(bratFragments(text, marked)) === JSON.stringify(spans);
  return (isOwn ? marked : joinFragments(text, spans)).map(({ start, end }) => ({
    start,
    end,
    exact: null,
    said,
  }));
}

/** Tools differ in how they write white space into a line. */
function sameWords(a: string, b: string): boolean {
  return a.replace(/\s+/g, " ").trim() === b.replace(/\s+/g, " ").trim();
}

/** The spans that this app cut into fragments; none where another tool made the annotation. */
function spansBefore(data: Fields | null, offsets: CodePointOffsets): { start: number; end: number }[] {
  return valuesOf(data?.["spans"]).flatMap((place) => {
    const [start, end] = valuesOf(place);
    return offsets.toUtf16(start, end) ?? [];
  });
}
