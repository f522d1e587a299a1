import { nextSentence, previousSentence, requireSpan, type Span, sentenceAt } from "../text/index.ts";
import type { Frame } from "./quote-trace.ts";
import { cueAround } from "./reporting-cue.ts";

/** The sentences that a quote stands in where it is quoted, and the words that give it as someone's. */
export interface QuoteFrame extends Omit<Frame, "id"> {
  /** "said", "implores ICE not to:"; null where the text has none in the sentence or the one before. */
  readonly cue: Span | null;
}

/** The sentences that a span stands in, with the one before and the one after. RangeError when it is not in the text. */
export function frameAround(id: string, text: string, span: Span): Frame {
  return { id, ...sentencesAround(text, span) };
}

/** The same for a quote in the text that quotes it, with the cue. RangeError when the span is not in the text. */
export function quoteFrame(text: string, span: Span): QuoteFrame {
  const frame = sentencesAround(text, span);
  return { ...frame, cue: cueAround(text, span, frame) };
}

function sentencesAround(text: string, span: Span): Omit<Frame, "id"> {
  requireSpan(text, span);
  const first = sentenceAt(text, span.start);
  const last = sentenceAt(text, Math.max(span.start, span.end - 1));
  const start = Math.min(span.start, first?.start ?? span.start);
  const end = Math.max(span.end, last !== null && last.start < span.end ? last.end : span.end);
  return {
    start,
    end,
    before: previousSentence(text, start),
    after: nextSentence(text, Math.max(start, end - 1)),
  };
}
