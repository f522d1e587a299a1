import type { Span } from "../../text/index.ts";

/**
 * The parts of a text with another beginning or end of one of them, at that of a paragraph. A part that would end before it
 * begins becomes that paragraph; parts that overlap then become one.
 * @param at which of the parts, from 0
 */
export function partsWithEnd(
  parts: readonly Span[],
  at: number,
  end: "start" | "end",
  paragraph: Span,
): Span[] {
  const moved = parts.map((part, index) => {
    if (index !== at) return part;
    if (end === "start") return { start: paragraph.start, end: Math.max(paragraph.end, part.end) };
    return { start: Math.min(paragraph.start, part.start), end: paragraph.end };
  });
  const joined: Span[] = [];
  for (const part of moved.sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || part.start >= last.end) joined.push(part);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
  }
  return joined;
}
