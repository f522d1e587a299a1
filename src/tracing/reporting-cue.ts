import { type Span, sentenceAt } from "../text/index.ts";
import { cueWordsIn } from "./cue-words.ts";

/** Words between a verb of saying and the quote; with more between, the verb says something else. */
const farthest = 14;
/** Behind a verb that leads up to the quote, so many words belong to the cue: "claims in his letter that:". */
const longestLead = 8;
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
/** Another quote: what its words say is not the cue of this one. */
const otherQuote = /“[^”“]*”|"[^"\n]*"|«[^»]*»/g;

/**
 * The words nearest to a quote that give it as someone's: in its own sentences before or behind it, else at the end of
 * the sentence before; null when there are none.
 * @param frame the sentences around the quote
 */
export function cueAround(
  text: string,
  span: Span,
  frame: { readonly start: number; readonly end: number; readonly before: Span | null },
): Span | null {
  const lead = { start: frame.start, end: span.start };
  const ahead = lastCue(text, lead);
  const behind = firstCue(text, { start: span.end, end: frame.end });
  if (ahead !== null && behind !== null) {
    const [before, after] = [
      wordsBetween(text, ahead.end, span.start),
      wordsBetween(text, span.end, behind.start),
    ];
    return before < after ? ledUp(text, ahead, lead.end) : behind;
  }
  if (ahead !== null) return ledUp(text, ahead, lead.end);
  if (behind !== null) return behind;
  const next = cueAfterCall(text, span, frame.end);
  if (next !== null) return next;
  const cue = frame.before && lastCue(text, frame.before);
  return cue && frame.before && ledUp(text, cue, frame.before.end);
}

/** Words of the line behind a quote in which its cue may stand. */
const callRoom = 8;

/** A question or a call ends the sentence before its cue: “Deportations start!” Trump posted. */
function cueAfterCall(text: string, { start, end }: Span, from: number): Span | null {
  if (!/[?!][”"’'»]*$/u.test(text.slice(Math.max(start, end - 4), end))) return null;
  const line = /^.*/u.exec(text.slice(from, from + 400))?.[0] ?? "";
  const sentence = sentenceAt(text, from);
  if (sentence === null || sentence.start >= from + line.length) return null;
  const found = firstCue(text, { start: from, end: Math.min(sentence.end, from + line.length) });
  return found && wordsBetween(text, from, found.start) <= callRoom ? found : null;
}

function lastCue(text: string, within: Span): Span | null {
  const found = cuesIn(text, within).at(-1);
  return found && wordsBetween(text, found.end, within.end) <= farthest ? found : null;
}

function firstCue(text: string, within: Span): Span | null {
  const found = cuesIn(text, within)[0];
  return found && wordsBetween(text, within.start, found.start) <= farthest ? found : null;
}

function cuesIn(text: string, { start, end }: Span): Span[] {
  const plain = text.slice(start, end).replace(otherQuote, (quote) => " ".repeat(quote.length));
  return cueWordsIn(plain).map((cue) => ({ start: start + cue.start, end: start + cue.end }));
}

function wordsBetween(text: string, start: number, end: number): number {
  return [...text.slice(start, end).matchAll(word)].length;
}

/** The cue with the words behind it, where they lead up to the quote with a colon, "that" or "to". */
function ledUp(text: string, cue: Span, end: number): Span {
  const lead = text.slice(cue.start, end).trimEnd();
  const leadsUp = /(?::|\b(?:that|to|que),?)$/u.test(lead.replace(/[\s“"‘'«]+$/u, ""));
  const plain = lead.replace(/[\s“"‘'«,]+$/u, "");
  if (!leadsUp || wordsBetween(plain, 0, plain.length) > longestLead) return cue;
  return { start: cue.start, end: cue.start + plain.length };
}
