import { said, t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import type { ForeignAnnotation } from "./foreign-annotation.ts";
import type { FileData, ReadResult, Refusal, SetSource } from "./format.ts";
import { maximumFileBytes } from "./lateral-file.ts";
import { createSourceMatcher, type MatchedSource } from "./match-sources.ts";
import { fileText } from "./parse-data.ts";
import { fieldsOf, parseFile, shown } from "./parse-file.ts";
import { namedByMeta } from "./source-meta.ts";
import { takeForeign } from "./take-foreign.ts";
import { createTextOffsets, type TextOffsets } from "./text-offsets.ts";
import { unexpected } from "./unexpected.ts";
import { type Fields, textOf, valuesOf } from "./web-annotation-fields.ts";

/** Labels that are looked at between two steps: 1 ms on a slow computer. */
const atOnce = 50;

/**
 * Reads doccano's lines of JSON: labels as `[start, end, label]`, in `label` or `labels`, or as objects in `entities`.
 * Offsets are code points. A line that can't be read is refused alone; where none can, the file is. Never throws. Yields
 * the share that is done, 0 to 1.
 */
export function* readDoccano(
  data: FileData,
  here: readonly SetSource[] = [],
): Generator<number, ReadResult, void> {
  const content = yield* partOf(fileText(data), 0, 0.1);
  if (content === null)
    return {
      ok: false,
      problem: t("The file is not text, so it is not a {kind}.", { kind: t("doccano file") }),
    };
  if (content.length > maximumFileBytes) {
    return {
      ok: false,
      problem: t("The file is too large, at most {most} MB are read.", {
        most: maximumFileBytes / 1_000_000,
      }),
    };
  }
  const lines = content.split("\n");
  const refused: Refusal[] = [];
  const foreign: ForeignAnnotation[] = [];
  const matcher = createSourceMatcher(here);
  const offsets = createTextOffsets();
  let count = 0;
  for (const [index, line] of lines.entries()) {
    const from = 0.1 + (0.5 * index) / lines.length;
    yield from;
    if (line.replace(/^\uFEFF/, "").trim() === "") continue;
    const path = t("line {number}", { number: index + 1 });
    const read = yield* partOf(readLine(line), from, from + 0.2 / lines.length);
    if (typeof read === "string") {
      refused.push({ path, problem: read, words: null });
      continue;
    }
    count++;
    const matched = matcher.match({ ...namedByMeta(read.fields["meta"]), text: read.text });
    const steps = labelsIn(read.fields, matched, path, offsets);
    foreign.push(...(yield* partOf(steps, from + 0.2 / lines.length, from + 0.5 / lines.length)));
  }
  if (count === 0) return { ok: false, problem: refused[0]?.problem ?? t("The file is empty.") };
  const annotations = yield* partOf(takeForeign("doccano", foreign, refused), 0.6, 1);
  return { ok: true, set: { sources: matcher.sources(), annotations }, refused };
}

/** What stands on a line, or why it can't be used. */
function* readLine(line: string): Generator<number, { fields: Fields; text: string } | string, void> {
  const parsed = yield* parseFile(line, said("doccano file"));
  if (!parsed.ok) return parsed.problem;
  const fields = fieldsOf(parsed.value);
  const text = textOf(fields?.["text"]) ?? textOf(fields?.["data"]);
  if (fields === null || text === undefined) {
    return unexpected(shown(parsed.value), t("an object with a text"));
  }
  return { fields, text };
}

function* labelsIn(
  fields: Fields,
  matched: MatchedSource,
  path: string,
  offsetsOf: TextOffsets,
): Generator<number, ForeignAnnotation[], void> {
  const name = ["label", "labels", "entities"].find((one) => Array.isArray(fields[one])) ?? "label";
  const labels = valuesOf(fields[name]);
  const offsets = yield* partOf(offsetsOf(matched.text ?? ""), 0, 0.5);
  const foreign: ForeignAnnotation[] = [];
  const seen = new Map<string, number>();
  for (const [index, value] of labels.entries()) {
    if (index % atOnce === 0) yield 0.5 + (0.5 * index) / labels.length;
    const entity = fieldsOf(value);
    const [start, end, label] =
      entity === null ? valuesOf(value) : [entity["start_offset"], entity["end_offset"], entity["label"]];
    const span = offsets.toUtf16(start, end);
    // Labels have no ids that last: the same label at the same place is the same, and one that stands there twice another.
    const key = JSON.stringify([matched.source.id, matched.source.textHash, start, end, label]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    foreign.push({
      path: `${path}: ${name}[${index}]`,
      id: count === 0 ? key : `${key} ${count}`,
      matched,
      parts: [
        {
          start: span?.start ?? null,
          end: span?.end ?? null,
          exact: null,
          said: t("{start} to {end}", { start: shown(start), end: shown(end) }),
        },
      ],
      labels: typeof label === "string" ? [label] : [],
    });
  }
  return foreign;
}
