import type { Span } from "../text/index.ts";

/** The lines of a canonical text that have more than white space, without it at their ends: its paragraphs, headings, items. */
export function paragraphs(text: string): Span[] {
  return [...text.matchAll(/\S(?:.*\S)?/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}
