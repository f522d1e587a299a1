import type { AnchorState, Reanchored } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";

/** What became of an annotation on a text on which its words don't stand where they were marked. */
export interface Anchor {
  /** The worst of its parts' states; `orphan` also where they would overlap, and where its place was rejected. */
  readonly state: AnchorState;
  /** What became of each part, in the order of the record's spans; empty where its place was rejected. */
  readonly parts: readonly Reanchored[];
  /** What was looked for, and in which text. Of another version of either it says nothing. */
  readonly record: Annotation;
  readonly text: string;
}

/**
 * An annotation as it is shown on a text. With an anchor whose state has a place, its spans and hash are those of that
 * text; with another anchor they are the record's own. Never to be written as it is.
 */
export interface Shown extends Annotation {
  readonly anchor?: Anchor;
}

/** One whose words don't stand where they were marked. */
export interface Found extends Shown {
  readonly anchor: Anchor;
}

export function isFound(shown: Shown): shown is Found {
  return shown.anchor !== undefined;
}

/** What became of annotations, by id. */
export type Anchored = ReadonlyMap<string, Found>;

/**
 * The annotation as it is shown on a text: the record itself where each of its parts stands there with its context, as
 * on the text that it was made on; else what was found of it; null where that is not known yet. Gives the same object
 * for the same record and anchor.
 */
export function asShown(record: Annotation, text: string, anchored: Anchored): Shown | null {
  const found = anchored.get(record.id);
  if (found && isAbout(found.anchor, record, text)) return carryOn(found, record);
  return record.spans.every(
    ({ start, exact, prefix, suffix }) =>
      start >= prefix.length &&
      text.startsWith(exact, start) &&
      text.startsWith(prefix, start - prefix.length) &&
      text.startsWith(suffix, start + exact.length),
  )
    ? record
    : null;
}

/** Whether an anchor holds for a record on a text: all else in a record may have changed since, but not where it was made. */
export function isAbout(anchor: Anchor, record: Annotation, text: string): boolean {
  const { spans, textHash, rejected } = anchor.record;
  const isSamePlace = record.spans === spans && record.textHash === textHash && record.rejected === rejected;
  return isSamePlace && anchor.text === text;
}

const carried = new WeakMap<Annotation, Found>();

/** What was found, with what the record says today. */
function carryOn(found: Found, record: Annotation): Found {
  const { anchor, spans, textHash } = found;
  if (anchor.record === record) return found;
  const known = carried.get(record);
  if (known?.anchor === anchor) return known;
  const now = { ...record, spans, textHash, anchor };
  carried.set(record, now);
  return now;
}

/** The same where it has a place in the text, so that it can be drawn; else null. */
export function asDrawn(record: Annotation, text: string, anchored: Anchored): Shown | null {
  const shown = asShown(record, text, anchored);
  return shown && hasPlace(shown) ? shown : null;
}

/** Whether it has a place in the text, for sure or to be checked. */
export function hasPlace({ anchor }: Shown): boolean {
  return anchor?.state !== "ambiguous" && anchor?.state !== "orphan";
}

/** Whether its place is sure: nothing about it is left to the reader. */
export function isSure(shown: Shown): boolean {
  return hasPlace(shown) && shown.anchor?.state !== "changed";
}
