import type { Span } from "../text/index.ts";

/** Which part of `whole` lies under `part`, 0 to 1. Null for an empty `whole`. */
export function shareOfSpan(whole: Span, part: Span): number | null {
  const length = whole.end - whole.start;
  const shared = Math.min(whole.end, part.end) - Math.max(whole.start, part.start);
  return length === 0 ? null : Math.max(0, shared) / length;
}
