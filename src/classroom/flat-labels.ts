import type { Span } from "../text/index.ts";
import type { Passage } from "./passage.ts";
import type { TaggedSpan } from "./unitized-segments.ts";

/** Between the tags of a stretch that has several. */
const labelSeparator = "+";

/**
 * What one reader says of a text as spans without overlap, each with all its tags in one label ("opinion+quote", in order of
 * the alphabet): so that measures for which a reader says one thing of each place can look at all tags together. Passages of
 * one tag that overlap become one, those that touch stay two. Passages that the reader wasn't sure of are left out.
 */
export function flatLabels(passages: readonly Passage[]): TaggedSpan[] {
  const edges = passages
    .filter(({ unsure }) => unsure !== true)
    .flatMap(({ tag, spans }) => spans.flatMap((span) => edgesOf(span, tag)))
    // Ends first, so that a tag that ends and begins at one place is seen to be gone in between.
    .sort((a, b) => a.at - b.at || a.step - b.step);
  const open = new Map<string, number>();
  const labels: TaggedSpan[] = [];
  let label = "";
  let start = 0;
  let isCut = false;
  for (const [place, { at, tag, step }] of edges.entries()) {
    const count = (open.get(tag) ?? 0) + step;
    open.set(tag, count);
    if (count === 0) isCut = true;
    if (edges[place + 1]?.at === at) continue;
    const next = labelOf(open);
    if (next === label && !isCut) continue;
    if (label !== "") labels.push({ start, end: at, tag: label });
    [label, start, isCut] = [next, at, false];
  }
  return labels;
}

/** The tags of a label of `flatLabels`; none of the empty one. */
export function tagsOfLabel(label: string): string[] {
  return label === "" ? [] : label.split(labelSeparator);
}

function edgesOf({ start, end }: Span, tag: string): { at: number; tag: string; step: number }[] {
  return start < end
    ? [
        { at: start, tag, step: 1 },
        { at: end, tag, step: -1 },
      ]
    : [];
}

function labelOf(open: ReadonlyMap<string, number>): string {
  return [...open]
    .filter(([, count]) => count > 0)
    .map(([tag]) => tag)
    .sort()
    .join(labelSeparator);
}
