import type { Span } from "../text/index.ts";
import { flatLabels, tagsOfLabel } from "./flat-labels.ts";
import type { Passage } from "./passage.ts";

/** A stretch of a text of which each reader says one thing. */
export interface HeatSegment extends Span {
  /** By label ("quote", "opinion+quote"), how many readers gave it; without those who said nothing. */
  readonly labels: ReadonlyMap<string, number>;
  /** By tag, how many gave it, alone or with others. */
  readonly tags: ReadonlyMap<string, number>;
  /** How many said nothing of it. */
  readonly nothing: number;
  /** The share of pairs of readers who say different things, 0 to 1; null for fewer than two readers. */
  readonly disagreement: number | null;
}

/**
 * Who says what along a text: the heat map. The segments cover the text, none is empty, and neighbours differ in what is said.
 * Cost: sorting the ends of all passages, and then the ends by the number of labels that occur at one place.
 * @param length of the text
 * @param readers for each what they tagged, also when it is nothing
 */
export function heatMap(length: number, readers: readonly (readonly Passage[])[]): HeatSegment[] {
  const edges = readers
    .flatMap((passages) => flatLabels(passages))
    .flatMap(({ start, end, tag }) => [
      { at: start, label: tag, step: 1 },
      { at: end, label: tag, step: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const open = new Map<string, number>();
  const segments: HeatSegment[] = [];
  let start = 0;
  for (const edge of [...edges, { at: length, label: "", step: 0 }]) {
    const at = Math.min(edge.at, length);
    if (at > start) {
      add(segments, { start, end: at }, open, readers.length);
      start = at;
    }
    const count = (open.get(edge.label) ?? 0) + edge.step;
    if (count === 0) open.delete(edge.label);
    else open.set(edge.label, count);
  }
  return segments;
}

function add(segments: HeatSegment[], span: Span, open: ReadonlyMap<string, number>, readers: number): void {
  const last = segments.at(-1);
  if (last !== undefined && isSame(last.labels, open)) {
    segments[segments.length - 1] = { ...last, end: span.end };
    return;
  }
  const tags = new Map<string, number>();
  let said = 0;
  let agreeing = 0;
  for (const [label, count] of open) {
    said += count;
    agreeing += count * (count - 1);
    for (const tag of tagsOfLabel(label)) tags.set(tag, (tags.get(tag) ?? 0) + count);
  }
  const nothing = readers - said;
  agreeing += nothing * (nothing - 1);
  const disagreement = readers < 2 ? null : 1 - agreeing / (readers * (readers - 1));
  segments.push({ ...span, labels: new Map(open), tags, nothing, disagreement });
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([label, count]) => b.get(label) === count);
}
