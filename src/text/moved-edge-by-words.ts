import type { Direction, SpanEnd, Step } from "./moved-edge.ts";
import { nextSignEnd, nextSignStart, previousSignEnd, previousSignStart } from "./signs.ts";
import { requireOffset } from "./span.ts";
import { nextWordEnd, nextWordStart, previousWordEnd, previousWordStart } from "./words.ts";

const bySigns = { start: [previousSignStart, nextSignStart], end: [previousSignEnd, nextSignEnd] } as const;
const byWords = { start: [previousWordStart, nextWordStart], end: [previousWordEnd, nextWordEnd] } as const;

/** What the page of one file has of `movedEdge`: by signs and by words, and any larger step as by words. */
export function movedEdge(
  text: string,
  offset: number,
  { end, direction, step }: { end: SpanEnd; direction: Direction; step: Step },
): number {
  requireOffset(text, offset);
  return (step === "character" ? bySigns : byWords)[end][direction < 0 ? 0 : 1](text, offset);
}
