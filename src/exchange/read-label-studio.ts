import { said, t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import type { ForeignAnnotation, ForeignFields, ForeignPart } from "./foreign-annotation.ts";
import type { FileData, ReadResult, Refusal, SetSource } from "./format.ts";
import { continues } from "./label-studio-names.ts";
import { createSourceMatcher, type MatchedSource } from "./match-sources.ts";
import { parseData } from "./parse-data.ts";
import { fieldsOf, shown } from "./parse-file.ts";
import { readAttributes } from "./read-attributes.ts";
import { namedByMeta } from "./source-meta.ts";
import { takeForeign } from "./take-foreign.ts";
import { unexpected } from "./unexpected.ts";
import { type Fields, objectsOf, textOf, valuesOf } from "./web-annotation-fields.ts";

/** Regions that are looked at between two steps: 1 ms on a slow computer. */
const atOnce = 50;

/**
 * Reads the tasks of Label Studio: what people annotated, and what models predicted. Offsets are UTF-16 code units, as
 * numbers or as text. Never throws. Yields the share that is done, 0 to 1.
 */
export function* readLabelStudio(
  data: FileData,
  here: readonly SetSource[] = [],
): Generator<number, ReadResult, void> {
  const parsed = yield* partOf(parseData(data, said("Label Studio file")), 0, 0.3);
  if (!parsed.ok) return parsed;
  const tasks = valuesOf(parsed.value);
  if (!tasks.some((task) => fieldsOf(fieldsOf(task)?.["data"]) !== null)) {
    return { ok: false, problem: t("The file is not of Label Studio: it has no task with data.") };
  }
  const refused: Refusal[] = [];
  const foreign: ForeignAnnotation[] = [];
  const matcher = createSourceMatcher(here);
  const ids = new Set<string>();
  for (const [index, task] of tasks.entries()) {
    yield 0.3 + (0.3 * index) / tasks.length;
    const path = `[${index}]`;
    const fields = fieldsOf(task) ?? {};
    const text = textOfTask(fields);
    if (text === undefined) {
      refused.push({
        path: `${path}.data`,
        problem: unexpected(t("data without a text"), t("one")),
        words: null,
      });
      continue;
    }
    const named = namedByMeta(fields["meta"]);
    const title = named.title ?? textOf(fieldsOf(fields["data"])?.["title"]);
    const matched = matcher.match({ ...named, title, text });
    const works = worksOf(fields, path);
    for (const [place, { work, path }] of works.entries()) {
      const from = 0.3 + (0.3 * (index + place / works.length)) / tasks.length;
      const steps = regionsIn({ work, path, matched, ids, refused });
      foreign.push(...(yield* partOf(steps, from, from + 0.3 / works.length / tasks.length)));
    }
  }
  const annotations = yield* partOf(takeForeign("label-studio", foreign, refused), 0.6, 1);
  return { ok: true, set: { sources: matcher.sources(), annotations }, refused };
}

/** The configuration of a project says under which name the text stands; it is `text`, or the only text there is. */
function textOfTask(task: Fields): string | undefined {
  const data = fieldsOf(task["data"]) ?? {};
  const texts = Object.values(data).filter((value) => typeof value === "string");
  return textOf(data["text"]) ?? (texts.length === 1 ? texts[0] : undefined);
}

/** What people and models made of a task; older versions called it `completions`. */
function worksOf(task: Fields, path: string): { work: Fields; path: string }[] {
  return ["annotations", "completions", "predictions"].flatMap((list) =>
    objectsOf(task[list]).map((work, place) => ({ work, path: `${path}.${list}[${place}]` })),
  );
}

/** What one person or model made of a task. */
interface Work {
  readonly work: Fields;
  readonly path: string;
  readonly matched: MatchedSource;
  /** Of the regions so far; those that come again are told apart by their paths. */
  readonly ids: Set<string>;
  readonly refused: Refusal[];
}

function* regionsIn({
  work,
  path,
  matched,
  ids,
  refused,
}: Work): Generator<number, ForeignAnnotation[], void> {
  const results = valuesOf(work["result"]);
  const regions = new Map<string, Region>();
  const nextOf = new Map<string, string>();
  for (const [index, result] of results.entries()) {
    if (index % atOnce === 0) yield index / results.length;
    const fields = fieldsOf(result) ?? {};
    const at = `${path}.result[${index}]`;
    const relation = fields["type"] === "relation";
    if (relation && valuesOf(fields["labels"]).includes(continues)) {
      nextOf.set(String(fields["from_id"]), String(fields["to_id"]));
    } else if (fields["type"] === "labels") {
      const id = textOf(fields["id"]) ?? at;
      regions.set(regions.has(id) ? at : id, { fields, path: at });
    } else {
      const problem = unexpected(t("result of type {type}", { type: shown(fields["type"]) }), '"labels"');
      refused.push({ path: at, problem, words: null });
    }
  }
  const later = new Set(nextOf.values());
  // Regions that only continue one another in a circle come last, and are begun somewhere.
  const begins = [...regions].sort(([a], [b]) => Number(later.has(a)) - Number(later.has(b)));
  const taken = new Set<string>();
  const foreign: ForeignAnnotation[] = [];
  for (const [id, region] of begins) {
    if (taken.has(id)) continue;
    const isNew = !ids.has(id);
    ids.add(id);
    const parts = partsFrom(id, regions, nextOf, taken);
    foreign.push({
      path: region.path,
      id: isNew ? id : `${matched.source.textHash} ${region.path} ${id}`,
      matched,
      parts,
      labels: valuesOf(fieldsOf(region.fields["value"])?.["labels"]).filter(
        (label) => typeof label === "string",
      ),
      fields: fieldsFrom(region.fields, work),
    });
  }
  return foreign;
}

interface Region {
  readonly fields: Fields;
  readonly path: string;
}

/** The passage of a region, and those of the regions that continue it; all of them are taken then. */
function partsFrom(
  begin: string,
  regions: ReadonlyMap<string, Region>,
  nextOf: ReadonlyMap<string, string>,
  taken: Set<string>,
): ForeignPart[] {
  const parts: ForeignPart[] = [];
  for (let id: string | undefined = begin; id !== undefined && !taken.has(id); id = nextOf.get(id)) {
    taken.add(id);
    const region = regions.get(id);
    if (region !== undefined) parts.push(partOfRegion(region.fields));
  }
  return parts;
}

function partOfRegion({ value }: Fields): ForeignPart {
  const fields = fieldsOf(value) ?? {};
  const [start, end] = [offsetOf(fields["start"]), offsetOf(fields["end"])];
  return {
    start,
    end,
    exact: textOf(fields["text"]) || null,
    said: t("{start} to {end}", { start: shown(fields["start"]), end: shown(fields["end"]) }),
  };
}

function offsetOf(value: unknown): number | null {
  const offset = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof offset === "number" ? offset : null;
}

function fieldsFrom({ meta }: Fields, work: Fields): ForeignFields {
  const metaFields = fieldsOf(meta) ?? {};
  const lateral = fieldsOf(metaFields["lateral"]) ?? {};
  const person = fieldsOf(work["completed_by"]) ?? {};
  const name = textOf(work["completed_by"]) ?? textOf(person["email"]) ?? textOf(work["model_version"]);
  return {
    note: valuesOf(metaFields["text"])
      .filter((line) => typeof line === "string")
      .join("\n"),
    creator: textOf(lateral["creator"]) ?? name ?? "",
    created: lateral["created"] ?? work["created_at"],
    modified: lateral["modified"] ?? work["updated_at"],
    unsure: lateral["unsure"] === true,
    attributes: readAttributes(lateral["attributes"]),
  };
}
