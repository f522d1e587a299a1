import type { TagId } from "../../annotations/index.ts";
import type { HeatSegment, KeyEntry } from "../../classroom/index.ts";
import type { Span } from "../../text/index.ts";
import { countWords, isTag } from "./label-words.ts";

/** A stretch of the heat map that is drawn alike. */
export interface HeatPiece extends Span {
  /** From 0, nobody, to 4, more than three quarters of the readers. */
  readonly level: number;
  /** The tags that have a following here, the greatest first: those with at least half of what it has. */
  readonly tags: readonly TagId[];
  /** The tags that the key gives here; none where it isn't shown. */
  readonly key: readonly TagId[];
  /** Whether a passage of the key begins, or ends, with the piece. */
  readonly keyBegins: boolean;
  readonly keyEnds: boolean;
  /** How many said what: "14 quote, 9 opinion, 7 nothing". */
  readonly words: string;
}

/** What of a heat map is shown. */
export interface HeatChoice {
  /** How many readers the map is of. */
  readonly readers: number;
  /** One tag alone; null for all. */
  readonly tag: TagId | null;
  /** Passages of the key to be shown beside; none where it is off. */
  readonly key: readonly KeyEntry[];
}

const levels = 4;

/** The segments of a heat map, in order, as they are drawn: cut where the key begins and ends, without those that say nothing. */
export function heatPieces(segments: readonly HeatSegment[], choice: HeatChoice): HeatPiece[] {
  const spans = choice.key.flatMap(({ tag, spans }) => spans.map((span) => ({ ...span, tag })));
  const begins = new Set(spans.map(({ start }) => start));
  const ends = new Set(spans.map(({ end }) => end));
  const cuts = [...new Set([...begins, ...ends])].sort((a, b) => a - b);
  const pieces: HeatPiece[] = [];
  let next = 0;
  for (const segment of segments) {
    while ((cuts[next] ?? Number.POSITIVE_INFINITY) <= segment.start) next++;
    const look = { ...lookOf(segment, choice), words: countWords(segment) };
    for (let start = segment.start; start < segment.end; ) {
      const end = Math.min(segment.end, cuts[next] ?? segment.end);
      if (end === cuts[next]) next++;
      const key = [...new Set(spans.filter((span) => span.start <= start && end <= span.end))].map(
        ({ tag }) => tag,
      );
      if (look.level > 0 || key.length > 0)
        pieces.push({ start, end, ...look, key, keyBegins: begins.has(start), keyEnds: ends.has(end) });
      start = end;
    }
  }
  return pieces;
}

function lookOf(
  { tags, nothing }: HeatSegment,
  { readers, tag }: HeatChoice,
): Pick<HeatPiece, "level" | "tags"> {
  const taggedBy = tag === null ? readers - nothing : (tags.get(tag) ?? 0);
  const level = readers === 0 ? 0 : Math.ceil((levels * taggedBy) / readers);
  if (tag !== null) return { level, tags: taggedBy > 0 ? [tag] : [] };
  const most = Math.max(0, ...tags.values());
  const following = [...tags]
    .filter(([, count]) => count > 0 && 2 * count >= most)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return { level, tags: following.map(([id]) => id).filter(isTag) };
}
