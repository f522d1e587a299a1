import { idOf } from "./stored-record.mjs";

/** @typedef {import("./stored-record.mjs").Span} Span */

/** So much of a text surely stands on the first screen, in UTF-16 code units: 1280 by 900 pixels show about 1,800. */
const firstScreen = 1_500;

/** What stands between two paragraphs of a made text. */
export const paragraphBreak = "\n\n";

/**
 * The annotations of each paragraph that lies wholly on the first screen, the first paragraph in any case.
 * @param {readonly string[]} paragraphs
 * @param {readonly Span[]} spans none goes beyond a paragraph; an annotation's id comes from its index
 * @returns {string[][]} ids
 */
export function firstScreenIds(paragraphs, spans) {
  const result = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    const end = start + paragraph.length;
    if (end > firstScreen && result.length > 0) break;
    const from = start;
    result.push(spans.flatMap((span, index) => (span.start >= from && span.end <= end ? [idOf(index)] : [])));
    start = end + paragraphBreak.length;
  }
  return result;
}

/**
 * The annotation whose words end last: its id stands on the last mark of the text.
 * @param {readonly Span[]} spans
 * @returns {string | null} null for none
 */
export function lastId(spans) {
  let found = -1;
  for (const [index, { end }] of spans.entries())
    if (found < 0 || end > (spans[found]?.end ?? 0)) found = index;
  return found < 0 ? null : idOf(found);
}

/**
 * The first sentences of a text: passages on the first screen that the libraries are asked to highlight.
 * @param {string} text
 * @param {number} count
 * @returns {Span[]} fewer where the text has fewer
 */
export function firstSentences(text, count) {
  const result = [];
  for (const { index, 0: words } of text.matchAll(/[A-Z][^.\n]*\./g)) {
    if (result.length === count) break;
    result.push({ start: index, end: index + words.length });
  }
  return result;
}
