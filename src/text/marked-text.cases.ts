import type { Span } from "./span.ts";

/** Reads a fixture: "the [[mayor]] said" is the text "the mayor said" with the span of "mayor". */
export function marked(fixture: string): { text: string; span: Span } {
  const start = fixture.indexOf("[[");
  const end = fixture.indexOf("]]") - 2;
  if (start === -1 || end < start)
    throw new RangeError(`unexpected fixture ${fixture}, expected one [[span]]`);
  return { text: fixture.replace("[[", "").replace("]]", ""), span: { start, end } };
}

/** Shows a span in its text, as a fixture; null stays null. */
export function show(text: string, span: Span | null): string | null {
  return span === null
    ? null
    : `${text.slice(0, span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end)}`;
}
