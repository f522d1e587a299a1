import type { KeyEntry } from "../../classroom/index.ts";
import type { Span } from "../../text/index.ts";

/** A stretch of a text that lies in the same places and under the same tags throughout. */
export interface TextPiece extends Span {
  /** The number of the shortest place that it lies in, from 0; null for none. */
  readonly place: number | null;
  /** The tags of the key so far, without repetition. */
  readonly tags: readonly string[];
}

/** Cuts a text at the ends of places and of the key's passages. The pieces cover the text, and none is empty. */
export function textPieces(
  length: number,
  places: readonly Span[],
  entries: readonly Pick<KeyEntry, "tag" | "spans">[],
): TextPiece[] {
  const tagged = entries.flatMap(({ tag, spans }) => spans.map((span) => ({ ...span, tag })));
  const cuts = new Set([0, length]);
  for (const { start, end } of [...places, ...tagged]) {
    cuts.add(Math.min(start, length));
    cuts.add(Math.min(end, length));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const numbered = places.map((place, number) => ({ ...place, number })).sort(byStart);
  const inOrder = tagged.sort(byStart);
  let [nextPlace, nextTag] = [0, 0];
  let openPlaces: typeof numbered = [];
  let openTags: typeof inOrder = [];
  return edges.slice(0, -1).map((start, at) => {
    for (let one = numbered[nextPlace]; one && one.start <= start; one = numbered[++nextPlace])
      openPlaces.push(one);
    for (let one = inOrder[nextTag]; one && one.start <= start; one = inOrder[++nextTag]) openTags.push(one);
    openPlaces = openPlaces.filter(({ end }) => end > start);
    openTags = openTags.filter(({ end }) => end > start);
    const [shortest] = openPlaces.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const tags = [...new Set(openTags.map(({ tag }) => tag))].sort();
    return { start, end: edges[at + 1] ?? length, place: shortest?.number ?? null, tags };
  });
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}
