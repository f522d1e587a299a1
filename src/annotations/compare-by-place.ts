import type { Annotation } from "./annotation.ts";

/**
 * Text order of annotations of one source: by the start of the first span, then longer first, then id.
 * For `sort`; never 0 for different ids.
 */
export function compareByPlace(a: Annotation, b: Annotation): number {
  const [one] = a.spans;
  const [other] = b.spans;
  // Lists of thousands are sorted by this: no object is made on the way.
  const byStart = (one?.start ?? 0) - (other?.start ?? 0);
  if (byStart !== 0) return byStart;
  const byEnd = (other?.end ?? 0) - (one?.end ?? 0);
  if (byEnd !== 0) return byEnd;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
