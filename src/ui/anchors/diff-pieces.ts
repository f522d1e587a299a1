import type { Difference } from "../../anchoring/index.ts";
import { graphemeEnd, graphemeStart, type Span } from "../../text/index.ts";

/** A stretch of a passage as it reads today, and the difference that comes after it. */
export interface DiffPiece {
  /** Where the stretch starts in the text, in UTF-16 code units. */
  readonly start: number;
  /** Words that are the same; long ones are cut in the middle. */
  readonly same: string;
  /** The words that were marked, and those in their place today; both empty after the last stretch. */
  readonly was: string;
  readonly now: string;
}

/** How much of the same words is shown on each side of a cut, in UTF-16 code units: enough to know the place by. */
const keptLength = 80;

/** How a passage that stands at `span` in today's text differs from the marked words, from its start to its end. */
export function diffPieces(text: string, span: Span, differences: readonly Difference[]): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let start = span.start;
  for (const difference of differences) {
    const same = shortened(text.slice(start, difference.span.start));
    pieces.push({ start, same, was: difference.was, now: difference.now });
    start = difference.span.end;
  }
  if (start < span.end)
    pieces.push({ start, same: shortened(text.slice(start, span.end)), was: "", now: "" });
  return pieces;
}

function shortened(words: string): string {
  if (words.length <= 2 * keptLength + 20) return words;
  const head = words.slice(0, graphemeStart(words, keptLength));
  return `${head.trimEnd()} … ${words.slice(graphemeEnd(words, words.length - keptLength)).trimStart()}`;
}
