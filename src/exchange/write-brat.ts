import { tagIds } from "../annotations/index.ts";
import { partOf } from "../text/index.ts";
import { bratFragments } from "./brat-fragments.ts";
import { writeBratData, writeBratNote } from "./brat-note.ts";
import { type CodePointOffsets, codePointOffsets } from "./code-point-offsets.ts";
import { createFileNames } from "./file-names.ts";
import type { AnnotationSet } from "./format.ts";
import { type PlacedAnnotation, type PlacedSource, placeSources } from "./placed-sources.ts";
import { sourceMeta } from "./source-meta.ts";
import { wholeSpan } from "./whole-span.ts";
import { writeZip, type ZippedText } from "./write-zip.ts";

/** Annotations that are written between two steps. */
const atOnce = 50;

/**
 * An archive with a `.txt` and an `.ann` for each source that has a text, the `annotation.conf` for brat, and what brat has
 * no place for in `lateral.json`; in parts. Yields the share that is done, 0 to 1.
 */
export function* writeBrat(set: AnnotationSet): Generator<number, Uint8Array[], void> {
  const sources = yield* partOf(placeSources(set), 0, 0.4);
  const nameOf = createFileNames();
  const files: ZippedText[] = [{ name: "annotation.conf", text: configuration }];
  const described: object[] = [];
  for (const [index, one] of sources.entries()) {
    const name = nameOf(one.source.id);
    const from = 0.4 + (0.3 * index) / sources.length;
    const lines = yield* partOf(annLines(one, set), from, from + 0.3 / sources.length);
    files.push({ name: `${name}.txt`, text: one.text }, { name: `${name}.ann`, text: lines.join("") });
    described.push({ file: name, ...sourceMeta(one.source, "code-points") });
  }
  files.push({ name: "lateral.json", text: `${JSON.stringify({ sources: described }, null, 2)}\n` });
  return yield* partOf(writeZip(files), 0.7, 1);
}

const configuration = [
  "[entities]",
  ...tagIds,
  "[relations]",
  "[events]",
  "[attributes]",
  "Unsure Arg:<ENTITY>",
  "",
].join("\n");

function* annLines({ text, placed }: PlacedSource, set: AnnotationSet): Generator<number, string[], void> {
  const offsets = yield* partOf(codePointOffsets(text), 0, 0.2);
  const lines: string[] = [];
  let notes = 0;
  for (const [index, one] of placed.entries()) {
    if (index % atOnce === 0) yield 0.2 + (0.8 * index) / placed.length;
    const spans = one.spans.map((span) => wholeSpan(text, span));
    const fragments = bratFragments(text, spans);
    if (fragments.length === 0) continue;
    const { tag, note, unsure } = one.annotation;
    const name = `T${index + 1}`;
    const places = fragments.map((span) => placeOf(offsets.toCodePoints(span))).join(";");
    const words = fragments.map(({ start, end }) => text.slice(start, end)).join(" ");
    lines.push(`${name}\t${tag} ${places}\t${words}\n`);
    if (unsure) lines.push(`A${index + 1}\tUnsure ${name}\n`);
    if (note !== "") lines.push(`#${++notes}\tAnnotatorNotes ${name}\t${writeBratNote(note)}\n`);
    lines.push(`#${++notes}\tLateral ${name}\t${writeBratData(dataOf(one, offsets, set))}\n`);
  }
  return lines;
}

function placeOf({ start, end }: { start: number; end: number }): string {
  return `${start} ${end}`;
}

/** What brat's own lines can't say; the spans as they were before they were cut into fragments. */
function dataOf(
  { annotation, spans }: PlacedAnnotation,
  offsets: CodePointOffsets,
  { states }: AnnotationSet,
): object {
  const { id, creator, created, modified, attributes } = annotation;
  const state = states?.get(id);
  const places = spans.map((span) => {
    const { start, end } = offsets.toCodePoints(span);
    return [start, end];
  });
  return { id, spans: places, creator, created, modified, attributes, ...(state !== undefined && { state }) };
}
