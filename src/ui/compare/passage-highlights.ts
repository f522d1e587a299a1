import type { Span } from "../../text/index.ts";
import type { Passage, WordChange } from "../../tracing/index.ts";
import { rangeFromSpan } from "../reader/dom-span.ts";
import type { SideName } from "./linked-panes.ts";

/** What is drawn over the words of both texts; compare.css says how each looks. */
const names = {
  shared: "shared-passage",
  other: "shared-other-words",
  only: "shared-only-here",
  chosen: "shared-chosen",
} as const;

/** Drawn later, it lies over what was drawn before. */
const priorities = { shared: 0, chosen: 1, other: 2, only: 2 } as const;

/** The words of a change that stand on one side; none where they stand on the other one only. */
function changedSpans(change: WordChange, side: SideName) {
  const span = change[side];
  return span.start < span.end ? [span] : [];
}

type Kind = keyof typeof names;

/** What is to be drawn on one side, each span with its kind. */
function spansOn(
  side: SideName,
  passages: readonly Passage[],
  chosen: Passage | null,
): readonly (readonly [kind: Kind, span: Span])[] {
  const all = chosen && !passages.includes(chosen) ? [...passages, chosen] : passages;
  return all.flatMap((passage) => [
    [passage === chosen ? "chosen" : "shared", passage[side]] as const,
    ...passage.changes.flatMap((change) =>
      changedSpans(change, side).map((span) => [change.kind === "swapped" ? "other" : "only", span] as const),
    ),
  ]);
}

/**
 * Shows in both texts what they share and what differs in it, in place of what was shown before.
 * @param chosen the passage that the reader is looking at
 */
export function showPassages(
  roots: Readonly<Record<SideName, Element>>,
  passages: readonly Passage[],
  chosen: Passage | null,
): void {
  if (!("highlights" in CSS)) return;
  // Forced colours have one look for all highlights: with all of them most of a text would be inverted.
  const isForced = matchMedia("(forced-colors: active)").matches;
  const ranges: Record<Kind, Range[]> = { shared: [], other: [], only: [], chosen: [] };
  for (const side of ["a", "b"] as const) {
    for (const [kind, span] of spansOn(side, passages, chosen)) {
      const range = isForced && kind === "shared" ? null : rangeFromSpan(roots[side], span);
      if (range) ranges[kind].push(range);
    }
  }
  for (const kind of ["shared", "other", "only", "chosen"] as const) {
    const highlight = new Highlight(...ranges[kind]);
    highlight.priority = priorities[kind];
    CSS.highlights.set(names[kind], highlight);
  }
}

/** Takes all of it away. */
export function hidePassages(): void {
  if (!("highlights" in CSS)) return;
  for (const name of Object.values(names)) CSS.highlights.delete(name);
}
