import type { Span } from "../text/index.ts";

/**
 * What a fragment must not hold: brat and the tools around it read its lines by Python's rules, for which many of these
 * end a line, and a tab ends a field.
 */
const breaks = /[\p{Cc}\u2028\u2029]+/gu;

/** The pieces of some spans that brat can carry, in text order: cut at line breaks and tabs, empty ones left out. */
export function bratFragments(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (const found of text.slice(start, end).matchAll(breaks)) {
      if (start + found.index > from) pieces.push({ start: from, end: start + found.index });
      from = start + found.index + found[0].length;
    }
    if (end > from) pieces.push({ start: from, end });
    return pieces;
  });
}

/** Fragments as the spans that a reader marked: those with nothing but line breaks and tabs between them are one. */
export function joinFragments(text: string, fragments: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const fragment of fragments) {
    const before = spans.at(-1);
    const gap = before === undefined ? "" : text.slice(before.end, fragment.start);
    const isBroken = gap !== "" && gap.replace(breaks, "") === "";
    if (before !== undefined && isBroken)
      spans[spans.length - 1] = { start: before.start, end: fragment.end };
    else spans.push(fragment);
  }
  return spans;
}
