import { describeSteps, resolveSteps, type Selector, type VersionedSelector } from "../anchoring/index.ts";
import { type Annotation, readAnnotation, type TagId, tagIds } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import { partOf } from "../text/index.ts";
import type { ForeignAnnotation, ForeignPart } from "./foreign-annotation.ts";
import type { Refusal } from "./format.ts";
import type { MatchedSource } from "./match-sources.ts";
import { shown } from "./parse-file.ts";
import { readTime } from "./read-time.ts";
import { stableId } from "./stable-id.ts";
import { tagOfLabel } from "./tag-of-label.ts";
import { unexpected } from "./unexpected.ts";
import { unknownTextHash, unknownTime } from "./unknown.ts";

/** Annotations that are checked between two steps: 2 ms on a slow computer where all need the schema. */
const atOnce = 25;

/**
 * Makes annotations of what another tool wrote; those that can't be used are put to what is refused. Where the text is
 * known, words that stand at their offsets, or are found beyond doubt, are described on it; else the passage keeps what
 * the file says of it, and is looked for when it is imported. Yields the share that is done, 0 to 1.
 * @param format the id of the file's format
 */
export function* takeForeign(
  format: string,
  foreign: readonly ForeignAnnotation[],
  refused: Refusal[],
): Generator<number, Annotation[], void> {
  const written = new Map<ForeignAnnotation, readonly Selector[]>();
  for (const [index, one] of foreign.entries()) {
    if (index % atOnce === 0) yield (0.2 * index) / foreign.length;
    const selectors = selectorsOf(one);
    if (typeof selectors === "string") refused.push(refusal(one, selectors));
    else written.set(one, selectors);
  }
  const found = yield* partOf(findAll(written), 0.2, 0.7);
  const taken = new Map<string, Annotation>();
  let done = 0;
  for (const [one, selectors] of written) {
    if (done++ % atOnce === 0) yield 0.7 + (0.3 * done) / (written.size + 1);
    for (const made of annotationsOf(format, one, selectors, found.get(one) ?? [])) {
      const problem = take(made, taken);
      if (problem !== null) refused.push(refusal(one, problem));
    }
  }
  return [...taken.values()];
}

/** Adds an annotation to those that were taken; or why not. */
function take(made: Annotation, taken: Map<string, Annotation>): string | null {
  if (taken.has(made.id)) return unexpected(`id ${shown(made.id)}`, t("it once"));
  const read = readAnnotation(made);
  if (read.ok) taken.set(made.id, read.annotation);
  const [problem] = read.ok ? [] : read.problems;
  return problem === undefined ? null : `${problem.path}: ${problem.problem}`;
}

/** The passages of an annotation with what is known of their places, or why they can't be used. */
function selectorsOf(one: ForeignAnnotation): readonly Selector[] | string {
  const { labels, parts } = one;
  if (labels.every((label) => tagOfLabel(label) === null)) {
    const found =
      labels.length === 0 ? t("no label") : t("label {labels}", { labels: labels.map(shown).join(", ") });
    return unexpected(found, t("one of {list}", { list: tagIds.join(", ") }));
  }
  if (parts.length === 0) return unexpected(t("annotation of a whole source"), t("one of words in it"));
  const selectors: Selector[] = [];
  let reached = 0;
  for (const part of inOrder(parts)) {
    const selector = selectorOf(part, one.matched.text, reached);
    if (typeof selector === "string") return selector;
    selectors.push(selector);
    reached = selector.end;
  }
  return selectors;
}

function inOrder(parts: readonly ForeignPart[]): readonly ForeignPart[] {
  const known = parts.every(({ start }) => start !== null);
  return known ? parts.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0)) : parts;
}

/** @param reached where the part before ends: a place for words of which none is known */
function selectorOf(part: ForeignPart, text: string | null, reached: number): Selector | string {
  const { start, end, prefix = "", suffix = "" } = part;
  const isPlace = isOffset(start) && isOffset(end) && start < end && end <= (text?.length ?? end);
  const exact = part.exact ?? (isPlace && text !== null ? text.slice(start, end) : null);
  if (exact === null && text === null)
    return unexpected(t("positions alone"), t("the words or their text too"));
  if (exact === null || exact === "") {
    const place =
      start === null && end === null
        ? t("no words")
        : t("{start} to {end}", { start: shown(start), end: shown(end) });
    const found = part.said ?? place;
    return unexpected(found, t("a place in the text of {count} characters", { count: text?.length ?? 0 }));
  }
  const at = isPlace || (text === null && isOffset(start)) ? Number(start) : reached;
  return { start: at, end: at + exact.length, exact, prefix, suffix };
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A passage as it is written down on the text of today; null where it was not found beyond doubt. */
type Found = Selector | null;

/** The passages of all annotations, in the order of their selectors; none for those whose text is not known. */
function* findAll(
  written: ReadonlyMap<ForeignAnnotation, readonly Selector[]>,
): Generator<number, ReadonlyMap<ForeignAnnotation, readonly Found[]>, void> {
  const bySource = new Map<MatchedSource, ForeignAnnotation[]>();
  for (const one of written.keys()) {
    const others = bySource.get(one.matched);
    if (others === undefined) bySource.set(one.matched, [one]);
    else others.push(one);
  }
  const found = new Map<ForeignAnnotation, readonly Found[]>();
  let done = 0;
  for (const [{ source, text }, annotations] of bySource) {
    const begin = done / written.size;
    done += annotations.length;
    if (text === null) continue;
    const selectors = annotations.map((one) => written.get(one) ?? []);
    const here = { text, hash: source.textHash };
    const results = yield* partOf(findOn(here, selectors.flat()), begin, done / written.size);
    let next = 0;
    for (const [index, one] of annotations.entries()) {
      const count = selectors[index]?.length ?? 0;
      found.set(one, results.slice(next, next + count));
      next += count;
    }
  }
  return found;
}

/** Words that stand at their place are there, whatever else stands in the text; others are looked for. */
function* findOn(
  here: { readonly text: string; readonly hash: string },
  selectors: readonly Selector[],
): Generator<number, Found[], void> {
  const stands = ({ exact, start }: Selector) => here.text.startsWith(exact, start);
  const standing = yield* partOf(describeSteps(here.text, selectors.filter(stands)), 0, 0.5);
  const wanted = selectors
    .filter((selector) => !stands(selector))
    .map((selector): VersionedSelector => ({ textHash: unknownTextHash, selector }));
  const resolved = yield* partOf(resolveSteps(here, wanted), 0.5, 1);
  return selectors.map((selector) => {
    if (stands(selector)) return standing.shift() ?? null;
    const result = resolved.shift();
    return result?.state === "anchored" || result?.state === "moved" ? result.selector : null;
  });
}

function annotationsOf(
  format: string,
  one: ForeignAnnotation,
  selectors: readonly Selector[],
  found: readonly Found[],
): Annotation[] {
  const { id, matched, fields = {}, labels, more } = one;
  const now = found.filter((selector) => selector !== null);
  const isSure = now.length === selectors.length && areApart(now);
  const created = readTime(fields.created) ?? readTime(fields.modified) ?? unknownTime;
  const modified = readTime(fields.modified) ?? created;
  const { tags, others } = sortLabels(labels);
  return tags.map((tag, index) => ({
    ...more,
    ...(others.length > 0 && { otherTags: others }),
    id: stableId(format, index === 0 ? id : `${id}\n${tag}`),
    sourceId: matched.source.id,
    textHash: isSure ? matched.source.textHash : unknownTextHash,
    spans: isSure ? now.toSorted((a, b) => a.start - b.start) : apart(selectors),
    tag,
    attributes: fields.attributes ?? {},
    note: fields.note ?? "",
    unsure: fields.unsure ?? false,
    creator: fields.creator ?? "",
    created,
    modified,
    v: [Math.max(0, Date.parse(modified) || 0), 0, format],
  }));
}

function sortLabels(labels: readonly string[]): { tags: TagId[]; others: string[] } {
  const tags = new Set(labels.map(tagOfLabel).filter((tag) => tag !== null));
  return { tags: [...tags], others: labels.filter((label) => tagOfLabel(label) === null) };
}

function areApart(selectors: readonly Selector[]): boolean {
  const sorted = selectors.toSorted((a, b) => a.start - b.start);
  return sorted.every(({ start }, index) => start >= (sorted[index - 1]?.end ?? 0));
}

/** The selectors one after another, where their places would overlap: they only say where to begin to look. */
function apart(selectors: readonly Selector[]): readonly Selector[] {
  if (areApart(selectors)) return selectors;
  let reached = 0;
  return selectors.map((selector) => {
    const start = reached;
    reached += selector.exact.length;
    return { ...selector, start, end: reached };
  });
}

function refusal({ path, parts }: ForeignAnnotation, problem: string): Refusal {
  const words = parts.map(({ exact }) => exact).filter((exact) => exact !== null && exact !== "");
  return { path, problem, words: words.length === 0 ? null : words.join(" … ") };
}
