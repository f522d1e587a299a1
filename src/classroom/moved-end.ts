import { nextWordEnd, nextWordStart, previousWordEnd, previousWordStart, type Span } from "../text/index.ts";

/**
 * A passage with its beginning or its end moved by a word; inner ends of a passage in parts stay. Null where it can't be moved
 * further that way: the text ends there, or nothing would be left.
 */
export function movedEnd(
  text: string,
  spans: readonly Span[],
  end: "start" | "end",
  direction: -1 | 1,
): Span[] | null {
  const at = end === "start" ? 0 : spans.length - 1;
  const span = spans[at];
  if (span === undefined) return null;
  const offset = moves[end][direction](text, span[end]);
  const moved = { start: span.start, end: span.end, [end]: offset };
  if (offset === span[end] || moved.start >= moved.end) return null;
  return spans.map((one, index) => (index === at ? moved : { start: one.start, end: one.end }));
}

const moves = {
  start: { [-1]: previousWordStart, 1: nextWordStart },
  end: { [-1]: previousWordEnd, 1: nextWordEnd },
} as const;
