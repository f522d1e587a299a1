import { nextSentence, previousSentence, type Span, sentenceAt } from "../text/index.ts";
import type { Frame } from "./quote-trace.ts";

/** The sentences that a span stands in, with the one before and the one after. RangeError when it is not in the text. */
export function frameAround(id: string, text: string, { start, end }: Span): Frame {
  const first = sentenceAt(text, start);
  const last = sentenceAt(text, Math.max(start, end - 1));
  const whole = {
    start: Math.min(start, first?.start ?? start),
    end: Math.max(end, last !== null && last.start < end ? last.end : end),
  };
  return {
    id,
    ...whole,
    before: previousSentence(text, whole.start),
    after: nextSentence(text, whole.end - 1),
  };
}
