import { canonicalJson, type TagId } from "../annotations/index.ts";
import { type Span, spansOverlap } from "../text/index.ts";
import {
  type Adjudication,
  type AdjudicationChange,
  type DecidedPlace,
  type EntryEdit,
  isDecided,
} from "./adjudication.ts";
import type { KeyEntry } from "./exercise.ts";
import { type EndMove, withMovedEnd } from "./merged-spans.ts";

/*
 * What can be done to a key in the making. Each act gives the change that it is; one that would change nothing gives a change
 * without edits. None leaves two entries of one tag that overlap, where there were none before.
 */

const nothing: AdjudicationChange = { entries: [], decided: [] };

/**
 * Takes words into the key. Where entries of the tag overlap them, the first of these gets the words and keeps its rule, its
 * reason and the rest; the others go.
 * @param id of the entry that is made where there is none
 */
export function takePassage(
  { entries }: Adjudication,
  { id, sourceId, tag, spans }: Pick<KeyEntry, "id" | "sourceId" | "tag" | "spans">,
): AdjudicationChange {
  const met = entries.filter(
    (entry) => entry.sourceId === sourceId && entry.tag === tag && meets(entry, spans),
  );
  const [kept, ...others] = met;
  const after = kept ? withSpans(kept, spans) : { id, sourceId, tag, spans };
  return {
    entries: [...others.map(removal), ...edit(kept ?? null, after)],
    decided: [],
  };
}

/** Moves an end of an entry; nothing where it can't move, or would reach into another entry of its tag. */
export function moveEntryEnd(
  adjudication: Adjudication,
  text: string,
  id: string,
  move: EndMove,
): AdjudicationChange {
  const entry = entryWith(adjudication, id);
  const spans = entry && withMovedEnd(text, entry.spans, move);
  if (!(entry && spans)) return nothing;
  const isMet = adjudication.entries.some(
    (other) => other.id !== id && isAlike(other, entry) && meets(other, spans),
  );
  return isMet ? nothing : { entries: edit(entry, withSpans(entry, spans)), decided: [] };
}

/** Gives an entry another tag. Its rule was one of the old tag, and goes; entries of the new tag that it meets go too. */
export function retagEntry(adjudication: Adjudication, id: string, tag: TagId): AdjudicationChange {
  const entry = entryWith(adjudication, id);
  if (!entry || entry.tag === tag) return nothing;
  const { rule: _, ...kept } = entry;
  const after = { ...kept, tag };
  const met = adjudication.entries.filter(
    (other) => other.id !== id && isAlike(other, after) && meets(other, entry.spans),
  );
  return { entries: [...met.map(removal), ...edit(entry, after)], decided: [] };
}

/** What may be noted on an entry: null takes a rule away, an empty text a reason. */
export interface EntryNotes {
  readonly optional?: boolean;
  readonly rule?: number | null;
  readonly reason?: string;
}

/** Notes on an entry that it is optional, which rule decides it, and why it is there. */
export function noteOnEntry(adjudication: Adjudication, id: string, notes: EntryNotes): AdjudicationChange {
  const entry = entryWith(adjudication, id);
  if (!entry) return nothing;
  const { optional: _o, rule: _r, reason: _s, ...kept } = entry;
  const { optional, rule, reason } = { ...entry, ...notes };
  const after: KeyEntry = {
    ...kept,
    ...(optional === true && { optional }),
    ...(rule !== undefined && rule !== null && { rule }),
    ...(reason !== undefined && reason.trim() !== "" && { reason }),
  };
  // Fields that said nothing are no difference.
  const before: KeyEntry = { ...kept, ...pickSaid(entry) };
  return canonicalJson(before) === canonicalJson(after)
    ? nothing
    : { entries: edit(entry, after), decided: [] };
}

function pickSaid({ optional, rule, reason }: KeyEntry): Partial<KeyEntry> {
  return {
    ...(optional === true && { optional }),
    ...(rule !== undefined && { rule }),
    ...(reason !== undefined && reason.trim() !== "" && { reason }),
  };
}

export function removeEntry(adjudication: Adjudication, id: string): AdjudicationChange {
  const entry = entryWith(adjudication, id);
  return entry ? { entries: [removal(entry)], decided: [] } : nothing;
}

/** Says that a place is decided, or open again; with what else is done there, in one step. */
export function withDecision(
  adjudication: Adjudication,
  place: DecidedPlace,
  after: boolean,
  change: AdjudicationChange = nothing,
): AdjudicationChange {
  return isDecided(adjudication, place) === after
    ? change
    : { entries: change.entries, decided: [...change.decided, { place, after }] };
}

/** Whether a change changes anything. */
export function isChange({ entries, decided }: AdjudicationChange): boolean {
  return entries.length > 0 || decided.length > 0;
}

function entryWith({ entries }: Adjudication, id: string): KeyEntry | undefined {
  return entries.find((entry) => entry.id === id);
}

function isAlike(a: KeyEntry, b: KeyEntry): boolean {
  return a.sourceId === b.sourceId && a.tag === b.tag;
}

function meets(entry: KeyEntry, spans: readonly Span[]): boolean {
  return entry.spans.some((own) => spans.some((span) => spansOverlap(own, span)));
}

function removal(entry: KeyEntry): EntryEdit {
  return { id: entry.id, before: entry, after: null };
}

function edit(before: KeyEntry | null, after: KeyEntry): EntryEdit[] {
  return canonicalJson(before) === canonicalJson(after) ? [] : [{ id: after.id, before, after }];
}

/** Ends that were as good as the old ones are as good as the new ones, but for those that are the new ones. */
function withSpans(entry: KeyEntry, spans: readonly Span[]): KeyEntry {
  const { variants, ...kept } = entry;
  const others = variants?.filter((one) => canonicalJson(one) !== canonicalJson(spans)) ?? [];
  return { ...kept, spans, ...(others.length > 0 && { variants: others }) };
}
