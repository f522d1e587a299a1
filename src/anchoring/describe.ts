import { graphemeEnd, graphemeStart, requireSpan, type Span, snapSpan } from "../text/index.ts";
import type { Selector } from "./selector.ts";
import { searchOf, type TextSearch } from "./text-search.ts";

/** Graphemes of context on each side at least: some six words, which few other places share. */
const shortestContext = 32;

/**
 * Graphemes of context on each side at most. Only a text that repeats itself for pages needs more; there the
 * position still tells, and a record must not carry half the text.
 */
const longestContext = 2048;

/**
 * Writes down the span (UTF-16 code units). The context on each side has at least 32 graphemes, or reaches to
 * the edge of the text; it grows until prefix, words and suffix together occur once in the text (up to 2,048
 * graphemes a side). It is cut at the edges of words and never inside a grapheme.
 * Throws a RangeError when the span is empty or not in the text.
 */
export function describe(text: string, span: Span): Selector {
  return describeIn(searchOf(text), span);
}

/** What `describe` says, in a text that may have an index. */
export function describeIn(search: TextSearch, span: Span): Selector {
  const { text } = search;
  requireSpan(text, span);
  const { start, end } = span;
  if (start === end)
    throw new RangeError(`unexpected empty span at ${start}, expected at least one code unit`);
  let from = start;
  let to = end;
  let graphemes = 0;
  for (let aim = shortestContext; aim <= longestContext; aim *= 2) {
    from = graphemesBefore(text, from, aim - graphemes);
    to = graphemesAfter(text, to, aim - graphemes);
    graphemes = aim;
    from = wordEdge(text, from).start;
    to = wordEdge(text, to - 1).end;
    if ((from === 0 && to === text.length) || search.occursOnce(from, to)) break;
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

function graphemesBefore(text: string, offset: number, count: number): number {
  let at = offset;
  for (let steps = 0; steps < count && at > 0; steps++) at = graphemeStart(text, at - 1);
  return at;
}

function graphemesAfter(text: string, offset: number, count: number): number {
  let at = offset;
  for (let steps = 0; steps < count && at < text.length; steps++) at = graphemeEnd(text, at + 1);
  return at;
}

function wordEdge(text: string, at: number): Span {
  const word = snapSpan(text, { start: at, end: at + 1 }, "word") ?? { start: at, end: at + 1 };
  return { start: graphemeStart(text, word.start), end: graphemeEnd(text, word.end) };
}
