import type { Span } from "../../text/index.ts";
import { graphemeEnd, graphemeStart } from "../../text/index.ts";

/** A stretch of what stands around quoted words. */
export interface FramePiece {
  /** How many pieces stand before it. */
  readonly index: number;
  /** The words themselves, what announces them, the rest of their sentences, or the sentences around those. */
  readonly kind: "words" | "cue" | "sentence" | "around";
  readonly text: string;
}

/** How much of the sentences around is shown on each side, in UTF-16 code units: about two lines. */
const aroundLength = 160;

/** How much of the words is shown, and of the rest of their sentences between two of them: enough to know them by. */
const insideLength = 700;

function within({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** The same with its middle left out where it is long. */
function shortened(text: string): string {
  if (text.length <= insideLength) return text;
  const half = insideLength / 2;
  const head = text.slice(0, graphemeStart(text, half)).trimEnd();
  return `${head} … ${text.slice(graphemeEnd(text, text.length - half)).trimStart()}`;
}

/** Where so much of a stretch before an offset begins as is shown, at a word. */
function wordAfter(text: string, first: number, at: number): number {
  if (at - first <= aroundLength) return first;
  const from = graphemeStart(text, at - aroundLength);
  const space = text.slice(from, at).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

/** Where so much of a stretch after an offset ends as is shown, at a word. */
function wordBefore(text: string, last: number, at: number): number {
  if (last - at <= aroundLength) return last;
  const to = graphemeEnd(text, at + aroundLength);
  const shown = text.slice(at, to).replace(/\s\S*$/, "");
  return at + shown.length;
}

/**
 * What stands around words in a text, in text order.
 * @param frame the sentences that the words stand in, and those before and after them
 * @param words one span for each piece
 */
export function framePieces(
  text: string,
  frame: Span & { readonly before: Span | null; readonly after: Span | null },
  words: readonly Span[],
  cue: Span | null = null,
): FramePiece[] {
  const first = frame.before?.start ?? frame.start;
  const last = frame.after?.end ?? frame.end;
  const start = Math.min(cue?.start ?? frame.start, wordAfter(text, first, frame.start));
  const end = Math.max(cue?.end ?? frame.end, wordBefore(text, last, frame.end));
  const edges = [frame, ...words, ...(cue ? [cue] : [])].flatMap((span) => [span.start, span.end]);
  const cuts = [...new Set([start, ...edges, end])]
    .filter((at) => at >= start && at <= end)
    .sort((a, b) => a - b);
  const kindAt = (at: number): FramePiece["kind"] => {
    if (words.some((span) => within(span, at))) return "words";
    if (cue && within(cue, at)) return "cue";
    return within(frame, at) ? "sentence" : "around";
  };
  const pieces = cuts.slice(0, -1).map((at, index) => ({
    index,
    kind: kindAt(at),
    text: shortened(text.slice(at, cuts[index + 1])),
  }));
  return pieces.map((piece, index) => {
    if (index === 0 && start > first) return { ...piece, text: `…${piece.text}` };
    return index === pieces.length - 1 && end < last ? { ...piece, text: `${piece.text}…` } : piece;
  });
}
