import type { Span } from "../text/index.ts";

/** Reads a fixture: "the [[mayor]] said" is the text "the mayor said" with the span of "mayor". */
export function marked(fixture: string): { text: string; span: Span } {
  const start = fixture.indexOf("[[");
  const end = fixture.indexOf("]]") - 2;
  if (start === -1 || end < start)
    throw new RangeError(`unexpected fixture ${fixture}, expected one [[span]]`);
  return { text: fixture.replace("[[", "").replace("]]", ""), span: { start, end } };
}

/** Shows spans in their text, as a fixture. */
export function show(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap(({ start, end }) => [
    { at: start, mark: "[[" },
    { at: end, mark: "]]" },
  ]);
  return marks
    .toReversed()
    .reduce((shown, { at, mark }) => shown.slice(0, at) + mark + shown.slice(at), text);
}
