import { countWords, type Span, wordsIn } from "../text/index.ts";
import type { Passage, TracedText } from "./passage.ts";
import { passagesBetween } from "./passages-between.ts";

/** How many words two texts have in common, and how much of each that is. */
export interface WordShare {
  readonly aId: string;
  readonly bId: string;
  /** Words that both have in shared passages; where one repeats them, they count once. */
  readonly words: number;
  /** The share of the words of `a` that stand in `b` too, from 0 to 1. */
  readonly ofA: number;
  /** The share of the words of `b` that stand in `a` too. */
  readonly ofB: number;
  /** In the order of `a`. */
  readonly passages: readonly Passage[];
}

/** What is in some of the spans, without overlaps, in order. */
function union(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) joined.push({ start, end });
  }
  return joined;
}

/** What of a passage is the same on both sides: its span in one text without what differs. */
function samePieces(passage: Passage, side: "a" | "b"): readonly Span[] {
  const pieces: Span[] = [];
  let start = passage[side].start;
  for (const { [side]: changed } of passage.changes) {
    pieces.push({ start, end: changed.start });
    start = changed.end;
  }
  return [...pieces, { start, end: passage[side].end }].filter((piece) => piece.start < piece.end);
}

/** Words that begin in one of the spans: a word that lies across the end of a span counts once. */
function wordsBeginningIn(text: string, spans: readonly Span[]): number {
  let count = 0;
  for (const span of union(spans)) {
    for (const { start } of wordsIn(text, span)) if (start >= span.start) count++;
  }
  return count;
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole);
}

/**
 * Which texts share words, each pair once, `a` being the one that was given first; the pair with the greatest share of
 * either text first. Pairs that share nothing are left out.
 * @param passages among these texts; others are left out
 */
export function wordShares(texts: readonly TracedText[], passages: readonly Passage[]): readonly WordShare[] {
  const counts = new Map(texts.map(({ id, text }) => [id, countWords(text)]));
  const among = passagesByPair(passages);
  const shares: WordShare[] = [];
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      const found = among.get(pairKey(a.id, b.id));
      if (!found) continue;
      const between = passagesBetween(found, a.id, b.id);
      const inA = wordsBeginningIn(
        a.text,
        between.flatMap((passage) => samePieces(passage, "a")),
      );
      const inB = wordsBeginningIn(
        b.text,
        between.flatMap((passage) => samePieces(passage, "b")),
      );
      shares.push({
        aId: a.id,
        bId: b.id,
        words: Math.min(inA, inB),
        ofA: shareOf(inA, counts.get(a.id) ?? 0),
        ofB: shareOf(inB, counts.get(b.id) ?? 0),
        passages: between,
      });
    }
  }
  return shares.sort((one, other) => Math.max(other.ofA, other.ofB) - Math.max(one.ofA, one.ofB));
}

function pairKey(oneId: string, otherId: string): string {
  return JSON.stringify([oneId, otherId].sort());
}

function passagesByPair(passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> {
  const among = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = pairKey(passage.a.id, passage.b.id);
    const found = among.get(key);
    if (found) found.push(passage);
    else among.set(key, [passage]);
  }
  return among;
}
