import type { Span } from "../text/index.ts";
import { groupsOf } from "./groups-of.ts";
import { commonOf, unionOf } from "./merged-spans.ts";
import { isHolding, type Place, type ReadPassage } from "./places.ts";

/** What can be taken into the key at a place. */
export interface PlaceOffer {
  readonly tag: string;
  readonly spans: readonly Span[];
  /** As somebody tagged it, or put together: all words that any of several tagged, or the words that they have in common. */
  readonly kind: "tagged" | "all" | "common";
  /** Who tagged exactly this, null for the key; those from whom it is put together. */
  readonly readers: readonly (string | null)[];
  /** How many of these weren't sure. */
  readonly unsure: number;
}

/**
 * What readers tagged at a place, the same only once, what most tagged first; then what can be put together from passages of
 * one tag that overlap, where nobody tagged just that.
 */
export function offersOf({ passages }: Pick<Place, "passages">): PlaceOffer[] {
  const tagged = new Map<string, ReadPassage[]>();
  for (const passage of passages) {
    const name = nameOf(passage.tag, passage.spans);
    const same = tagged.get(name);
    if (same) same.push(passage);
    else tagged.set(name, [passage]);
  }
  const asTagged = [...tagged.values()]
    .flatMap((same) => (same[0] ? offerOf("tagged", same[0].spans, same) : []))
    // The order of places in the text stays among equals.
    .sort((a, b) => b.readers.length - a.readers.length);
  const tags = [...new Set(passages.map(({ tag }) => tag))].sort();
  const merged = tags
    .flatMap((tag) => groupsOf(passages.filter((one) => one.tag === tag && isHolding(one))))
    .flatMap((group) => {
      const all = group.map(({ spans }) => spans);
      return [offerOf("all", unionOf(all), group), offerOf("common", commonOf(all), group)];
    })
    .filter(({ tag, spans }) => spans.length > 0 && !tagged.has(nameOf(tag, spans)));
  return [...asTagged, ...merged];
}

function offerOf(kind: PlaceOffer["kind"], spans: readonly Span[], of: readonly ReadPassage[]): PlaceOffer {
  return {
    kind,
    tag: of[0]?.tag ?? "",
    spans: spans.map(({ start, end }) => ({ start, end })),
    readers: [...new Set(of.map(({ reader }) => reader))],
    unsure: of.filter(({ unsure }) => unsure === true).length,
  };
}

function nameOf(tag: string, spans: readonly Span[]): string {
  return `${tag} ${spans.map(({ start, end }) => `${start}-${end}`).join(" ")}`;
}
