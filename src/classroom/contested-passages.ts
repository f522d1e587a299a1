import { type TagId, tagIds } from "../annotations/index.ts";
import { plural, said, t } from "../languages/index.ts";
import { countWords, type Span, sentencesIn } from "../text/index.ts";
import { type Contest, type DecidingRule, decidingRule } from "./deciding-rule.ts";
import { tagsOfLabel } from "./flat-labels.ts";
import type { HeatSegment } from "./heat-map.ts";
import { tagsInWords } from "./tag-words.ts";

/** Words on which readers differ, for a discussion. */
export interface ContestedPassage extends Span {
  /** How many said what, by label, most first; "" is nothing. Of the stretch where they differ most. */
  readonly said: readonly (readonly [label: string, readers: number])[];
  /** The mean share of pairs of readers who differ, over its characters, 0 to 1. */
  readonly disagreement: number;
  readonly contest: Contest;
  readonly rule: DecidingRule;
}

/**
 * The passages on which readers differ most, at most one of a sentence: the neighbouring segments around the most contested
 * one that are at least half as contested. Most contested first, longer ones first among equals. None where all agree.
 * @param segments of `heatMap`, of the same text
 */
export function contestedPassages(
  text: string,
  segments: readonly HeatSegment[],
  most = 5,
): ContestedPassage[] {
  const found: ContestedPassage[] = [];
  let first = 0;
  for (const sentence of sentencesIn(text)) {
    while ((segments[first]?.end ?? sentence.start + 1) <= sentence.start) first++;
    const own: HeatSegment[] = [];
    for (let at = first; (segments[at]?.start ?? sentence.end) < sentence.end; at++) {
      const { start, end, ...rest } = segments[at] as HeatSegment;
      own.push({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end), ...rest });
    }
    const passage = contestedIn(text, own);
    if (passage !== null) found.push(passage);
  }
  return found
    .sort(
      (a, b) => b.disagreement - a.disagreement || b.end - b.start - (a.end - a.start) || a.start - b.start,
    )
    .slice(0, most);
}

function contestedIn(text: string, segments: readonly HeatSegment[]): ContestedPassage | null {
  const peak = indexOfMost(text, segments);
  const top = segments[peak];
  if (top === undefined || heat(top) === 0) return null;
  let [from, to] = [peak, peak];
  while (2 * heat(segments[from - 1]) >= heat(top)) from--;
  while (2 * heat(segments[to + 1]) >= heat(top)) to++;
  const stretch = segments.slice(from, to + 1);
  const span = { start: stretch[0]?.start ?? 0, end: stretch.at(-1)?.end ?? 0 };
  const total = stretch.reduce((sum, one) => sum + heat(one) * (one.end - one.start), 0);
  const tags = tagsBySupport(top);
  const contest = contestOf(tags, top, [segments[from - 1], segments[to + 1]]);
  return {
    ...span,
    said: saidOf(top),
    disagreement: total / (span.end - span.start),
    contest,
    rule: decidingRule(contest, tags, withMarks(text, span)),
  };
}

/** The words with quotation marks right beside them, which many leave out when they tag. */
function withMarks(text: string, { start, end }: Span): string {
  const [before = "", after = ""] = [
    text[start - 1],
    text.slice(end, end + 2).match(/^[,.!?]?[\p{Pf}"]/u)?.[0],
  ];
  return `${/[\p{Pi}"]/u.test(before) ? before : ""}${text.slice(start, end)}${after}`;
}

/**
 * Where readers differ most, among segments that hold a word. Of equally contested ones that of which most readers said
 * something: what two call an opinion and one a quote is talked about before what stands beside it, where one went further.
 */
function indexOfMost(text: string, segments: readonly HeatSegment[]): number {
  let best = -1;
  for (const [at, segment] of segments.entries()) {
    const than = segments[best];
    const isMore = heat(segment) > heat(than) || (heat(segment) === heat(than) && saysMore(segment, than));
    if (isMore && countWords(text.slice(segment.start, segment.end)) > 0) best = at;
  }
  return best;
}

function saysMore({ nothing }: HeatSegment, than: HeatSegment | undefined): boolean {
  return than !== undefined && nothing < than.nothing;
}

/** 0 also where there is none, or nobody to differ. */
function heat(segment: HeatSegment | undefined): number {
  return segment?.disagreement ?? 0;
}

function saidOf({ labels, nothing }: HeatSegment): [string, number][] {
  const said: [string, number][] = [...labels];
  if (nothing > 0) said.push(["", nothing]);
  return said.sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function tagsBySupport({ tags }: HeatSegment): TagId[] {
  return tagIds
    .filter((tag) => (tags.get(tag) ?? 0) > 0)
    .sort((a, b) => (tags.get(b) ?? 0) - (tags.get(a) ?? 0));
}

/** About the ends, where more give the same tag right beside it; about which, where several tags have a following. */
function contestOf(
  [first, second]: readonly TagId[],
  { tags }: HeatSegment,
  beside: readonly (HeatSegment | undefined)[],
): Contest {
  const support = (
    tag: TagId | undefined,
    of: HeatSegment | { tags: ReadonlyMap<string, number> } | undefined,
  ) => (tag === undefined ? 0 : (of?.tags.get(tag) ?? 0));
  const own = support(first, { tags });
  if (2 * support(second, { tags }) >= own && second !== undefined) return "which";
  return beside.some((segment) => support(first, segment) > own) ? "ends" : "whether";
}

const questions = {
  whether: said("What in the words speaks for tagging them, and what against it?"),
  ends: said("Where does it begin and end, and what tells?"),
  which: said("What in the words speaks for each of these, and can several be right at once?"),
} as const satisfies Record<Contest, string>;

/** Says what was said, most first, and asks what the contest asks, without taking sides. */
export function promptOf({ said, contest }: Pick<ContestedPassage, "said" | "contest">): string {
  const [first, ...others] = said;
  const parts = first ? [firstInWords(...first), ...others.map((one) => otherInWords(...one))] : [];
  return `${parts.join(", ")}. ${t(questions[contest])}`;
}

function firstInWords(label: string, readers: number): string {
  if (label === "") return plural(readers, "{count} left this untagged", "{count} left this untagged");
  const tags = tagsInWords(tagsOfLabel(label));
  return plural(readers, "{count} tagged this as {tags}", "{count} tagged this as {tags}", { tags });
}

function otherInWords(label: string, readers: number): string {
  if (label === "") return plural(readers, "{count} left it untagged", "{count} left it untagged");
  const tags = tagsInWords(tagsOfLabel(label));
  return plural(readers, "{count} tagged it as {tags}", "{count} tagged it as {tags}", { tags });
}
