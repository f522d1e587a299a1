import { type Annotation, isLive, type Link } from "../annotations/index.ts";
import { fold, type Span } from "../text/index.ts";
import type { Passage, Place } from "../tracing/index.ts";

/** A link that could be made, for the reader to accept or not. */
export interface SuggestedLink {
  readonly fromId: string;
  readonly link: Link;
}

/** Fewer words than this stand in many places by chance. */
const fewestWords = 4;

/** How much of a quote a shared passage must hold, and how much of that its source's annotation must hold, 0 to 1. */
const mostOfIt = 0.6;

/**
 * Links from annotations of primary sources to quotes of other sources that have their words: those whose words stand in
 * the words of the annotation, and those that lie in a passage that both sources share where the annotation lies in it,
 * too. Of several annotations the shortest is suggested. None between annotations that are linked already. It says where
 * words stand, not who took them from whom: that is for the reader to judge.
 * @param primaryIds the ids of the primary sources
 */
export function suggestLinks(
  annotations: readonly Annotation[],
  passages: readonly Passage[],
  primaryIds: ReadonlySet<string>,
): readonly SuggestedLink[] {
  const live = annotations.filter(isLive);
  const linked = new Set(live.flatMap(({ id, links = [] }) => links.map(({ to }) => pairOf(id, to))));
  const origins = live.filter(({ sourceId }) => primaryIds.has(sourceId));
  const byWords = indexByWords(origins);
  const sides = sidesBySource(passages, primaryIds);
  return live
    .filter(
      (one) => one.tag === "quote" && !primaryIds.has(one.sourceId) && wordsOf(one).length >= fewestWords,
    )
    .flatMap((quote) => {
      const found = [
        ...holdingWords(quote, byWords),
        ...holdingPassage(quote, origins, sides.get(quote.sourceId) ?? []),
      ];
      const [best] = found
        .filter(({ id }) => !linked.has(pairOf(id, quote.id)))
        .sort((a, b) => lengthOf(a.spans) - lengthOf(b.spans));
      return best === undefined ? [] : [{ fromId: best.id, link: { kind: "source-of", to: quote.id } }];
    });
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The words of an annotation without what stands around and between them. */
function wordsOf({ spans }: Annotation): readonly string[] {
  return fold(spans.map(({ exact }) => exact).join(" ")).match(/[\p{L}\p{N}]+/gu) ?? [];
}

interface WithWords {
  readonly annotation: Annotation;
  /** With a space before and after each word. */
  readonly words: string;
}

/** Annotations by each run of as many words as a quote must have at least. */
function indexByWords(annotations: readonly Annotation[]): ReadonlyMap<string, readonly WithWords[]> {
  const index = new Map<string, WithWords[]>();
  for (const annotation of annotations) {
    const list = wordsOf(annotation);
    const one = { annotation, words: ` ${list.join(" ")} ` };
    for (const run of new Set(runsIn(list))) {
      const known = index.get(run);
      if (known === undefined) index.set(run, [one]);
      else known.push(one);
    }
  }
  return index;
}

/** Every stretch of as many words as a quote must have at least. */
function runsIn(list: readonly string[]): string[] {
  return list.slice(fewestWords - 1).map((_, at) => list.slice(at, at + fewestWords).join(" "));
}

function holdingWords(
  quote: Annotation,
  index: ReadonlyMap<string, readonly WithWords[]>,
): readonly Annotation[] {
  const list = wordsOf(quote);
  const words = ` ${list.join(" ")} `;
  // By its rarest run: words such as "the mayor said that" may begin every quote.
  const [candidates = []] = runsIn(list)
    .map((run) => index.get(run) ?? [])
    .sort((one, other) => one.length - other.length);
  return candidates.filter((one) => one.words.includes(words)).map(({ annotation }) => annotation);
}

/** A passage from one of its two sides. */
interface Side {
  readonly passage: Passage;
  readonly here: Place;
  readonly there: Place;
}

/** The sides of passages whose other sides are in primary sources, by the source of their own. */
function sidesBySource(
  passages: readonly Passage[],
  primaryIds: ReadonlySet<string>,
): ReadonlyMap<string, readonly Side[]> {
  const bySource = new Map<string, Side[]>();
  for (const passage of passages) {
    for (const [here, there] of [
      [passage.a, passage.b],
      [passage.b, passage.a],
    ] as const) {
      if (!primaryIds.has(there.id)) continue;
      const known = bySource.get(here.id);
      if (known === undefined) bySource.set(here.id, [{ passage, here, there }]);
      else known.push({ passage, here, there });
    }
  }
  return bySource;
}

function holdingPassage(
  quote: Annotation,
  origins: readonly Annotation[],
  sides: readonly Side[],
): readonly Annotation[] {
  const found = new Set<Annotation>();
  for (const { passage, here, there } of sides) {
    const inside = quote.spans.flatMap((span) => overlapOf(span, here));
    if (lengthOf(inside) < mostOfIt * lengthOf(quote.spans)) continue;
    const stands = inside.map((span) => acrossPassage(passage, here, span));
    for (const origin of origins)
      if (origin.sourceId === there.id && holds(origin, stands)) found.add(origin);
  }
  return [...found];
}

function holds({ spans }: Annotation, stands: readonly Span[]): boolean {
  const held = stands.flatMap((span) => spans.flatMap((own) => overlapOf(span, own)));
  return lengthOf(held) >= mostOfIt * lengthOf(stands);
}

function overlapOf(a: Span, b: Span): readonly Span[] {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? [{ start, end }] : [];
}

/**
 * Where a span of one side of a passage stands on the other one: exact at the ends of what differs, and in proportion
 * between them, since equal words may differ in their signs and spaces.
 */
export function acrossPassage(passage: Passage, here: Place, { start, end }: Span): Span {
  const [own, other] = here === passage.a ? (["a", "b"] as const) : (["b", "a"] as const);
  const ends: (readonly [from: number, to: number])[] = [[passage[own].start, passage[other].start]];
  for (const change of passage.changes) {
    ends.push([change[own].start, change[other].start], [change[own].end, change[other].end]);
  }
  ends.push([passage[own].end, passage[other].end]);
  const across = (offset: number) => {
    const at = Math.max(
      1,
      ends.findIndex(([stop]) => stop >= offset),
    );
    const [from, to] = [ends[at - 1] ?? [0, 0], ends[at] ?? [0, 0]];
    const share = to[0] > from[0] ? (offset - from[0]) / (to[0] - from[0]) : 0;
    return Math.round(from[1] + share * (to[1] - from[1]));
  };
  return { start: across(start), end: across(end) };
}
