import { paragraphAt, paragraphBefore } from "./paragraphs.ts";
import { nextSentence, previousSentence, sentenceAt } from "./sentences.ts";
import { nextSignEnd, nextSignStart, previousSignEnd, previousSignStart } from "./signs.ts";
import { requireOffset, type Span } from "./span.ts";
import { nextWordEnd, nextWordStart, previousWordEnd, previousWordStart } from "./words.ts";

/** Which end of a span. */
export type SpanEnd = "start" | "end";

/** How far an end of a span goes at once; a character is what a reader sees as one sign. */
export type Step = "character" | "word" | "sentence" | "paragraph";

/** Ahead in the text, or back. */
export type Direction = -1 | 1;

/**
 * Where the start or end of a span stands after one step: at the next start (or end) of such a unit in that
 * direction, never at white space that would be within the span's ends. `offset` itself where there is none left.
 * UTF-16 code units; RangeError when `offset` is outside the text.
 */
export function movedEdge(
  text: string,
  offset: number,
  { end, direction, step }: { end: SpanEnd; direction: Direction; step: Step },
): number {
  requireOffset(text, offset);
  return moves[step][end][direction](text, offset);
}

type Move = (text: string, offset: number) => number;
type Moves = Readonly<Record<SpanEnd, Readonly<Record<Direction, Move>>>>;

const moves: Readonly<Record<Step, Moves>> = {
  character: {
    start: { [-1]: previousSignStart, 1: nextSignStart },
    end: { [-1]: previousSignEnd, 1: nextSignEnd },
  },
  word: {
    start: { [-1]: previousWordStart, 1: nextWordStart },
    end: { [-1]: previousWordEnd, 1: nextWordEnd },
  },
  sentence: byUnits({ at: sentenceAt, before: sentenceBefore, after: nextSentence }),
  paragraph: byUnits({ at: paragraphAt, before: paragraphBefore, after: nextParagraph }),
};

interface Units {
  /** The one that holds the code unit at an offset, else the next one. */
  readonly at: (text: string, offset: number) => Span | null;
  /** The last one that starts before an offset. */
  readonly before: (text: string, offset: number) => Span | null;
  /** The first one that starts after an offset. */
  readonly after: (text: string, offset: number) => Span | null;
}

function byUnits({ at, before, after }: Units): Moves {
  return {
    start: {
      [-1]: (text, offset) => before(text, offset)?.start ?? offset,
      1: (text, offset) => after(text, offset)?.start ?? offset,
    },
    end: {
      [-1]: (text, offset) => lastEndBefore(text, offset, before) ?? offset,
      1: (text, offset) => at(text, offset)?.end ?? offset,
    },
  };
}

/** The last unit that starts before may end behind; then it is the one before that. */
function lastEndBefore(text: string, offset: number, before: Units["before"]): number | undefined {
  const last = before(text, offset);
  if (last === null || last.end < offset) return last?.end;
  return before(text, last.start)?.end;
}

function sentenceBefore(text: string, offset: number): Span | null {
  requireOffset(text, offset);
  const here = offset === 0 ? null : sentenceAt(text, offset - 1);
  return here !== null && here.start < offset ? here : previousSentence(text, offset);
}

function nextParagraph(text: string, offset: number): Span | null {
  const here = paragraphAt(text, offset);
  return here === null || here.start > offset ? here : paragraphAt(text, here.end);
}
