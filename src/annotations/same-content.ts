import type { Annotation } from "./annotation.ts";
import { canonicalJson } from "./canonical-json.ts";

/**
 * Whether two records say the same, whichever version they are: everything but `v` and `modified`, which
 * change with every write. Unknown fields count.
 */
export function sameContent(a: Annotation, b: Annotation): boolean {
  return a === b || contentOf(a) === contentOf(b);
}

function contentOf({ v: _v, modified: _modified, ...content }: Annotation): string {
  return canonicalJson(content);
}
