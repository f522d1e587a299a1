import type { Annotation } from "./annotation.ts";
import { compareMarks, type Mark } from "./flat-segments.ts";

/**
 * Text order of annotations of one source: by the start of the first span, then longer first, then id.
 * For `sort`; never 0 for different ids.
 */
export function compareByPlace(a: Annotation, b: Annotation): number {
  return compareMarks(firstMark(a), firstMark(b));
}

function firstMark({ id, spans }: Annotation): Mark {
  return { id, start: spans[0]?.start ?? 0, end: spans[0]?.end ?? 0 };
}
