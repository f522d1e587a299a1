import type { Span } from "../text/index.ts";
import { coreSpans } from "./core-spans.ts";
import type { Outcome } from "./key-rates.ts";
import { type Edge, maximumMatching } from "./maximum-matching.ts";
import { type KeyPassage, lengthOf, type Passage } from "./passage.ts";
import { passageOverlaps } from "./passage-overlaps.ts";

/**
 * How a reader's passage and one of the key stand to each other: the same words; most of them; the right tag, but ends too
 * far off; the right words with another tag; or most of the words, but marked as unsure.
 */
export type PairKind = "exact" | "half" | "near" | "other-tag" | "unsure";

/** A reader's passage beside the one of the key that it belongs to. */
export interface ScoredPair {
  readonly reader: Passage;
  readonly key: KeyPassage;
  readonly kind: PairKind;
  /** 1, 0.5 or 0; always 0 for an optional one. */
  readonly credit: number;
}

/** A reader's work on one text against the key. */
export interface KeyScore {
  /** For `keyRates`, alone or with those of other texts and tags. */
  readonly outcomes: readonly Outcome[];
  /** All that belong together, by the place in the text; each passage at most once. */
  readonly pairs: readonly ScoredPair[];
  /** Of the key, without credit. Those in a pair of kind "near" or "other-tag" are among them, optional and unsure not. */
  readonly missed: readonly KeyPassage[];
  /** Of the reader, without credit; what an optional passage excuses and what is unsure is not among them. */
  readonly extra: readonly Passage[];
  /** What goes to the discussion in place of being scored. */
  readonly unsure: readonly Passage[];
}

/**
 * Scores a reader's passages: pairs of one tag, those with the same words first, then so that as many as can be get half a
 * credit and overlap as much as they can. The same words are those of the key or one of its variants, without punctuation
 * and articles at the ends. Half a credit asks for at least half of the key's words, in not more than twice their length:
 * tagging everything gets none. The order of the lists changes nothing.
 * @param text the canonical text that all spans point into
 */
export function scoreAgainstKey(
  text: string,
  key: readonly KeyPassage[],
  reader: readonly Passage[],
): KeyScore {
  const wanted = inTextOrder(key).map((passage) => ({ passage, forms: formsOf(text, passage) }));
  const all = inTextOrder(reader).map((passage) => ({ passage, spans: coreSpans(text, passage.spans) }));
  const sure = all.filter(({ passage }) => passage.unsure !== true);
  const unsure = all.filter(({ passage }) => passage.unsure === true);
  const state: State = { keys: new Set(wanted), readers: new Set(sure), pairs: [] };
  pairUp(state, "exact", (one) => one.isExact && one.sameTag, exactWorth);
  pairUp(state, "half", (one) => one.isHalf && one.sameTag, halfWorth);
  pairUp({ ...state, readers: new Set(unsure) }, "unsure", (one) => one.isHalf, halfWorth);
  pairUp(state, "other-tag", (one) => one.isHalf, halfWorth);
  pairUp(
    state,
    "near",
    (one) => one.sameTag,
    ({ length }) => length,
  );
  return finished(state.pairs, wanted, sure, unsure);
}

/** A key's passage, in each of the forms that are right. */
interface Wanted {
  readonly passage: KeyPassage;
  readonly forms: readonly (readonly Span[])[];
}

interface Said {
  readonly passage: Passage;
  readonly spans: readonly Span[];
}

/** What is left to be paired, and what is paired. */
interface State {
  readonly keys: Set<Wanted>;
  readonly readers: Set<Said>;
  readonly pairs: ScoredPair[];
}

/** How one passage meets one form of another. */
interface Meeting {
  readonly isExact: boolean;
  readonly isHalf: boolean;
  readonly sameTag: boolean;
  readonly optional: boolean;
  readonly length: number;
}

function formsOf(text: string, { spans, variants = [] }: KeyPassage): Span[][] {
  return [spans, ...variants].map((form) => coreSpans(text, form));
}

/** Also equal places in one order, so that what is paired with what doesn't depend on the lists. */
function inTextOrder<T extends Passage>(passages: readonly T[]): T[] {
  const startOf = ({ spans }: Passage) => spans[0]?.start ?? 0;
  const endOf = ({ spans }: Passage) => spans.at(-1)?.end ?? 0;
  return passages.toSorted(
    (a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** What the key asks for is worth more than what it merely allows, but two that it allows more than one. */
function exactWorth({ optional }: Meeting): number {
  return optional ? 2 : 3;
}

/** Any half outweighs all overlap; lengths of a text stay far below. */
const half = 2 ** 32;

function halfWorth({ optional, length }: Meeting): number {
  return length + (optional ? half : 2 * half);
}

/** Pairs what is left and may be, as well as can be, and takes it out. */
function pairUp(
  { keys, readers, pairs }: State,
  kind: PairKind,
  mayBe: (meeting: Meeting) => boolean,
  worthOf: (meeting: Meeting) => number,
): void {
  const [wanted, said] = [[...keys], [...readers]];
  const forms = wanted.flatMap((one, owner) => one.forms.map((spans) => ({ owner, spans })));
  const edges: Edge[] = [];
  for (const { left, right, length } of passageOverlaps(
    forms.map(({ spans }) => spans),
    said.map(({ spans }) => spans),
  )) {
    const form = forms[left];
    const [one, other] = [wanted[form?.owner ?? -1], said[right]];
    if (form === undefined || one === undefined || other === undefined) continue;
    const meeting = meetingOf(one, form.spans, other, length);
    if (mayBe(meeting)) edges.push({ left: form.owner, right, weight: worthOf(meeting) });
  }
  for (const { left, right } of maximumMatching(edges)) {
    const [one, other] = [wanted[left], said[right]];
    if (one === undefined || other === undefined) continue;
    keys.delete(one);
    readers.delete(other);
    pairs.push({ reader: other.passage, key: one.passage, kind, credit: creditOf(kind, one.passage) });
  }
}

function meetingOf({ passage }: Wanted, form: readonly Span[], said: Said, length: number): Meeting {
  const whole = lengthOf(form);
  const saidLength = lengthOf(said.spans);
  const isExact =
    form.length === said.spans.length &&
    form.every(({ start, end }, at) => start === said.spans[at]?.start && end === said.spans[at]?.end);
  return {
    isExact,
    isHalf: isExact || (2 * length >= whole && saidLength <= 2 * whole),
    sameTag: passage.tag === said.passage.tag,
    optional: passage.optional === true,
    length,
  };
}

function creditOf(kind: PairKind, { optional }: KeyPassage): number {
  if (optional === true) return 0;
  return kind === "exact" ? 1 : kind === "half" ? 0.5 : 0;
}

function finished(
  pairs: readonly ScoredPair[],
  wanted: readonly Wanted[],
  sure: readonly Said[],
  unsure: readonly Said[],
): KeyScore {
  const met = new Map(pairs.map((pair) => [pair.key, pair]));
  const excused = new Set(
    pairs.filter(({ kind, key }) => isMet(kind) && key.optional === true).map(({ reader }) => reader),
  );
  const outcomes: Outcome[] = [];
  const missed: KeyPassage[] = [];
  const credited = new Set<Passage>();
  for (const { passage } of wanted) {
    const pair = met.get(passage);
    if (passage.optional === true || pair?.kind === "unsure") continue;
    const said = pair !== undefined && isMet(pair.kind);
    outcomes.push({ tag: passage.tag, credit: pair?.credit ?? 0, said, wanted: true });
    if (said) credited.add(pair.reader);
    else missed.push(passage);
  }
  const extra = sure.map(({ passage }) => passage).filter((one) => !credited.has(one) && !excused.has(one));
  for (const { tag } of extra) outcomes.push({ tag, credit: 0, said: true, wanted: false });
  return {
    outcomes,
    pairs: pairs.toSorted((a, b) => (a.key.spans[0]?.start ?? 0) - (b.key.spans[0]?.start ?? 0)),
    missed,
    extra,
    unsure: unsure.map(({ passage }) => passage),
  };
}

/** Whether a pair counts as found. */
function isMet(kind: PairKind): boolean {
  return kind === "exact" || kind === "half";
}
