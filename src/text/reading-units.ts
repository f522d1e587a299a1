import { type Direction, movedEdge, type Step } from "./moved-edge.ts";
import { paragraphAt } from "./paragraphs.ts";
import { sentenceAt } from "./sentences.ts";
import type { Span } from "./span.ts";
import { nextWordEnd, previousWordStart } from "./words.ts";

/** What a reading cursor stands on. */
export type ReadingUnit = Exclude<Step, "character">;

/**
 * The unit that holds the code unit at `offset` (UTF-16 code units), or the next one when `offset` stands between two.
 * Words are as words are moved by: a number has its sign. Null after the last; RangeError outside the text.
 */
export function unitAt(text: string, offset: number, unit: ReadingUnit): Span | null {
  if (unit === "sentence") return sentenceAt(text, offset);
  if (unit === "paragraph") return paragraphAt(text, offset);
  const end = nextWordEnd(text, offset);
  return end === offset ? null : { start: previousWordStart(text, end), end };
}

/**
 * The unit to which one step leads from what is read now. Ahead that is the first that starts where `span` ends or
 * later; back, the last that starts before it, so that from the midst of a sentence one step leads to its beginning.
 * From more than a word, a step by words leads into it: to its first word, or back to its last. Null where there is
 * none; RangeError when the span is empty or not in the text.
 */
export function unitBeside(text: string, span: Span, unit: ReadingUnit, direction: Direction): Span | null {
  if (span.start >= span.end) throw new RangeError(`unexpected empty span at ${span.start}, expected words`);
  const inside = unit === "word" ? wordInside(text, span, direction) : null;
  if (inside !== null) return inside;
  const from = direction > 0 ? span.end - 1 : span.start;
  const start = movedEdge(text, from, { end: "start", direction, step: unit });
  return start === from ? null : unitAt(text, start, unit);
}

/** Null where the span is no more than one word. */
function wordInside(text: string, span: Span, direction: Direction): Span | null {
  const first = unitAt(text, span.start, "word");
  const lastStart = previousWordStart(text, span.end);
  const last = lastStart === span.end ? null : unitAt(text, lastStart, "word");
  if (first === null || last === null || first.start >= last.start) return null;
  return direction > 0 ? first : last;
}
