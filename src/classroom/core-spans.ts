import type { Span } from "../text/index.ts";

/**
 * The spans without what nobody should be marked down for: white space and punctuation at their ends, and an article at the
 * beginning. Signs that carry meaning stay ("$755", "12%"). A span of nothing but such signs stays as it is.
 */
export function coreSpans(text: string, spans: readonly Span[]): Span[] {
  return spans.map((span) => coreSpan(text, span));
}

function coreSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before = edgeBefore.exec(words)?.[0].length ?? 0;
  if (before === words.length) return { start, end };
  const rest = words.slice(before);
  const after = edgeAfter.exec(rest)?.[0].length ?? 0;
  const article = articleBefore.exec(rest.slice(0, rest.length - after))?.[0].length ?? 0;
  return { start: start + before + article, end: end - after };
}

/** All but letters, digits, marks, symbols, and punctuation that is read as a word. */
const edgeBefore = /^[^\p{L}\p{N}\p{M}\p{S}%‰&@#§]+/u;
const edgeAfter = /[^\p{L}\p{N}\p{M}\p{S}%‰&@#§]+$/u;

/** With what stands between the article and the next word, as in: the “free” press. */
const articleBefore = /^(?:an?|the)[^\p{L}\p{N}\p{M}\p{S}%‰&@#§]+(?=.)/isu;
