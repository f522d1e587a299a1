import type { AnchorState, Reanchored, Selector, TextVersion } from "../anchoring/index.ts";
import type { Annotation } from "../annotations/index.ts";
import type { Found } from "./as-shown.ts";

/** From the best to the worst. */
const states: readonly AnchorState[] = ["anchored", "moved", "changed", "ambiguous", "orphan"];

/**
 * A record as it is shown on a text on which its words don't stand where they were marked.
 * @param parts what became of each of its spans, in their order; none where the reader rejected its place in this text
 */
export function anchoredRecord(
  record: Annotation,
  parts: readonly Reanchored[],
  { text, hash }: TextVersion,
): Found {
  const worst = Math.max(...parts.map(({ state }) => states.indexOf(state)));
  const spans = spansOf(record, parts);
  const state = parts.length === 0 ? "orphan" : (states[worst] ?? "orphan");
  if (spans === null) {
    const isPlaced = state !== "ambiguous" && state !== "orphan";
    return { ...record, anchor: { state: isPlaced ? "orphan" : state, parts, record, text } };
  }
  return { ...record, spans, textHash: hash, anchor: { state, parts, record, text } };
}

/** The spans in today's text, in its order; null where one has none, or where they overlap. */
function spansOf({ spans }: Annotation, parts: readonly Reanchored[]): readonly Selector[] | null {
  const now: Selector[] = [];
  for (const [index, span] of spans.entries()) {
    const selector = parts[index]?.selector;
    if (!selector) return null;
    now.push({ ...span, ...selector });
  }
  now.sort((a, b) => a.start - b.start);
  const isApart = now.every(({ start }, index) => start >= (now[index - 1]?.end ?? 0));
  return isApart ? now : null;
}
