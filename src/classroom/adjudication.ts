import { canonicalJson } from "../annotations/index.ts";
import type { Span } from "../text/index.ts";
import type { KeyEntry } from "./exercise.ts";

/** A place that was decided, by its ends: where readers come who make it longer, it is another one, and open again. */
export interface DecidedPlace extends Span {
  readonly sourceId: string;
}

/** How a new key comes about. */
export interface Adjudication {
  /** The key that it began with. */
  readonly base: readonly KeyEntry[];
  /** The key so far, by source and place. */
  readonly entries: readonly KeyEntry[];
  /** By source and place. */
  readonly decided: readonly DecidedPlace[];
}

/** One entry before and after; null where there is none. */
export interface EntryEdit {
  readonly id: string;
  readonly before: KeyEntry | null;
  readonly after: KeyEntry | null;
}

/** One step of an adjudication, as data. */
export interface AdjudicationChange {
  readonly entries: readonly EntryEdit[];
  /** Places that become decided, or open again. */
  readonly decided: readonly { readonly place: DecidedPlace; readonly after: boolean }[];
}

/** An adjudication in which nothing is decided, on a key; on none where it is null. */
export function beginAdjudication(key: readonly KeyEntry[] | null): Adjudication {
  const entries = (key ?? []).toSorted(compareEntries);
  return { base: entries, entries, decided: [] };
}

/**
 * The adjudication after a change.
 * @throws RangeError where an entry isn't what the change expects, or a place is already what it is to become
 */
export function applyAdjudication(adjudication: Adjudication, change: AdjudicationChange): Adjudication {
  const entries = new Map(adjudication.entries.map((entry) => [entry.id, entry]));
  for (const { id, before, after } of change.entries) {
    const found = entries.get(id) ?? null;
    if (canonicalJson(found) !== canonicalJson(before)) {
      throw new RangeError(
        `${id}: unexpected ${canonicalJson(found)}, expected ${canonicalJson(before)} in the key so far`,
      );
    }
    if (after === null) entries.delete(id);
    else entries.set(id, after);
  }
  let decided = [...adjudication.decided];
  for (const { place, after } of change.decided) {
    const isNow = decided.some((one) => isSamePlace(one, place));
    if (isNow === after) {
      const state = isNow ? "decided" : "open";
      throw new RangeError(
        `${place.sourceId} ${place.start}–${place.end}: unexpected ${state} place, expected another state`,
      );
    }
    decided = after ? [...decided, place] : decided.filter((one) => !isSamePlace(one, place));
  }
  return {
    base: adjudication.base,
    entries: [...entries.values()].sort(compareEntries),
    decided: decided.sort(comparePlaces),
  };
}

/** The change that takes another one back. */
export function invertAdjudication({ entries, decided }: AdjudicationChange): AdjudicationChange {
  return {
    entries: entries.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse(),
    decided: decided.map(({ place, after }) => ({ place, after: !after })).reverse(),
  };
}

/** Whether a place was decided as it is. */
export function isDecided({ decided }: Adjudication, place: DecidedPlace): boolean {
  return decided.some((one) => isSamePlace(one, place));
}

function isSamePlace(a: DecidedPlace, b: DecidedPlace): boolean {
  return a.sourceId === b.sourceId && a.start === b.start && a.end === b.end;
}

function comparePlaces(a: DecidedPlace, b: DecidedPlace): number {
  return compareText(a.sourceId, b.sourceId) || a.start - b.start || a.end - b.end;
}

function compareEntries(a: KeyEntry, b: KeyEntry): number {
  return comparePlaces(reachOf(a), reachOf(b)) || compareText(a.tag, b.tag) || compareText(a.id, b.id);
}

function reachOf({ sourceId, spans }: KeyEntry): DecidedPlace {
  return { sourceId, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** By code units, the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two keys have the same passages, in whatever order. */
export function isSameKey(a: readonly KeyEntry[], b: readonly KeyEntry[]): boolean {
  return canonicalJson(a.toSorted(compareEntries)) === canonicalJson(b.toSorted(compareEntries));
}
