import { type TagId, tagIds } from "../annotations/index.ts";
import { type Exercise, inParts, type KeyEntry } from "./exercise.ts";
import { maximumMatching } from "./maximum-matching.ts";
import type { Passage } from "./passage.ts";
import { passageOverlaps } from "./passage-overlaps.ts";

/** What a teacher tagged, as it lies on the exercise's own text. */
export interface TeacherTag extends Passage {
  readonly sourceId: string;
  readonly tag: TagId;
  /** Markdown. In one line it becomes the reason of a passage that has none yet. */
  readonly note: string;
}

/**
 * The key that a teacher's tags make, in the order of the exercise's sources and of their texts. What the key so far has of
 * optional, variants, rule and reason stays with the passage of the same tag that has the same words, else with the one that
 * shares most with it. What lies beyond the exercise's sources, tags or parts is left out.
 */
export function keyFromTags(
  tagged: readonly TeacherTag[],
  { sources, tags, key }: Pick<Exercise, "sources" | "tags" | "key">,
): KeyEntry[] {
  const used = new Set<string>();
  return sources.flatMap((source) => {
    const here = tagged.filter(({ sourceId }) => sourceId === source.id);
    const entries = tagIds
      .filter((tag) => tags.includes(tag))
      .flatMap((tag) => {
        const ofTag = (one: { readonly tag: TagId }) => one.tag === tag;
        const before = (key ?? []).filter((entry) => entry.sourceId === source.id && ofTag(entry));
        const now = eachOnce(inParts(here.filter(ofTag), source));
        return withHandwork(now, before);
      });
    return entries.sort(byPlace).map((entry) => ({ ...entry, id: unusedId(entry.id, used) }));
  });
}

/** Of the same words tagged twice one is enough; whoever was sure goes first. */
function eachOnce(tagged: readonly TeacherTag[]): TeacherTag[] {
  const known = new Map<string, TeacherTag>();
  const inOrder = [...tagged].sort(
    (a, b) => Number(a.unsure ?? false) - Number(b.unsure ?? false) || (a.id < b.id ? -1 : 1),
  );
  for (const one of inOrder) {
    const place = placeOf(one);
    if (!known.has(place)) known.set(place, one);
  }
  return [...known.values()];
}

function withHandwork(now: readonly TeacherTag[], before: readonly KeyEntry[]): KeyEntry[] {
  const kept = new Map<TeacherTag, KeyEntry>();
  const byWords = new Map(before.map((entry) => [placeOf(entry), entry]));
  for (const one of now) {
    const same = byWords.get(placeOf(one));
    if (same !== undefined) kept.set(one, same);
  }
  const taken = new Set(kept.values());
  const restNow = now.filter((one) => !kept.has(one));
  const restBefore = before.filter((entry) => !taken.has(entry));
  const spansOf = (list: readonly Passage[]) => list.map(({ spans }) => spans);
  const shared = passageOverlaps(spansOf(restNow), spansOf(restBefore));
  const edges = shared.map(({ left, right, length }) => ({ left, right, weight: length }));
  for (const { left, right } of maximumMatching(edges)) {
    const [one, entry] = [restNow[left], restBefore[right]];
    if (one && entry) kept.set(one, entry);
  }
  return now.map((one) => entryOf(one, kept.get(one)));
}

function entryOf({ id, sourceId, tag, spans, unsure, note }: TeacherTag, before?: KeyEntry): KeyEntry {
  const place = placeOf({ spans });
  const variants = before?.variants?.filter((variant) => placeOf({ spans: variant }) !== place) ?? [];
  const reason = before?.reason ?? note.replace(/\s+/g, " ").trim();
  const isOptional = unsure === true || before?.optional === true;
  return {
    ...{ id: before?.id ?? id, sourceId, tag },
    spans: spans.map(({ start, end }) => ({ start, end })),
    ...(isOptional && { optional: true }),
    ...(variants.length > 0 && { variants }),
    ...(before?.rule !== undefined && { rule: before.rule }),
    ...(reason !== "" && { reason }),
  };
}

function placeOf({ spans }: Pick<Passage, "spans">): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(" ");
}

function byPlace(a: KeyEntry, b: KeyEntry): number {
  const [one, other] = [a.spans[0], b.spans[0]];
  if (!(one && other)) return 0;
  return one.start - other.start || one.end - other.end || tagIds.indexOf(a.tag) - tagIds.indexOf(b.tag);
}

function unusedId(wanted: string, used: Set<string>): string {
  let id = wanted;
  for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`;
  used.add(id);
  return id;
}
