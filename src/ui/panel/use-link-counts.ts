import type { Annotations } from "../../state/index.ts";
import { useAnnotations } from "../kit/use-annotations.ts";

type LinkCounts = ReadonlyMap<string, number>;

/** Of all records, so that several lists count once. */
const known = new WeakMap<Annotations["placed"], LinkCounts>();

function countLinks(placed: Annotations["placed"]): LinkCounts {
  const before = known.get(placed);
  if (before) return before;
  const counts = new Map<string, number>();
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const annotations of placed.values()) {
    for (const { id, links } of annotations) {
      for (const { to } of links ?? []) {
        add(id);
        add(to);
      }
    }
  }
  known.set(placed, counts);
  return counts;
}

/** How many links go from each annotation or come to it, by its id; one without any is missing. */
export function useLinkCounts(): LinkCounts {
  return useAnnotations(({ placed }) => countLinks(placed));
}
