import { type Annotation, isLive } from "./annotation.ts";
import type { Link } from "./link.ts";

/** A link as one of its two annotations has it. */
export interface LinkEnd {
  readonly link: Link;
  /** The annotation whose record has the link. */
  readonly fromId: string;
  /** Whether the link goes from this annotation to the other one, or comes from there. */
  readonly direction: "out" | "in";
  /** The id of the other annotation; it need not be here. */
  readonly otherId: string;
}

/**
 * The links of every annotation, by its id: those that go from it in the order of its record, then those that come to it
 * from live annotations in the order given. An annotation without any is missing.
 */
export function linkEnds(annotations: Iterable<Annotation>): ReadonlyMap<string, readonly LinkEnd[]> {
  const out = new Map<string, LinkEnd[]>();
  const into = new Map<string, LinkEnd[]>();
  for (const annotation of annotations) {
    if (!isLive(annotation)) continue;
    for (const link of annotation.links ?? []) {
      const { id: fromId } = annotation;
      add(out, fromId, { link, fromId, direction: "out", otherId: link.to });
      add(into, link.to, { link, fromId, direction: "in", otherId: fromId });
    }
  }
  for (const [id, ends] of into) add(out, id, ...ends);
  return out;
}

function add(map: Map<string, LinkEnd[]>, id: string, ...ends: readonly LinkEnd[]): void {
  const known = map.get(id);
  if (known === undefined) map.set(id, [...ends]);
  else known.push(...ends);
}
