import type { Annotation, Change } from "../annotations/index.ts";
import { compareByPlace, isLive } from "../annotations/index.ts";

/** Each source's live annotations in text order. */
export type Placed = ReadonlyMap<string, readonly Annotation[]>;

/** From how many edits on a source's list is sorted anew: below, inserting one by one is cheaper. */
const sortFrom = 64;

export function placeAll(records: Iterable<Annotation>): Placed {
  const placed = new Map<string, Annotation[]>();
  for (const record of records) {
    if (!isLive(record)) continue;
    const list = placed.get(record.sourceId);
    if (list) list.push(record);
    else placed.set(record.sourceId, [record]);
  }
  for (const list of placed.values()) list.sort(compareByPlace);
  return placed;
}

function insert(list: Annotation[], record: Annotation): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && compareByPlace(other, record) < 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, record);
}

/** The same lists after a change; a source that it doesn't touch keeps its list, so that nothing of it is drawn again. */
export function placeChange(placed: Placed, change: Change): Placed {
  const next = new Map(placed);
  const touched = new Map<string, { gone: Set<string>; come: Map<string, Annotation> }>();
  const touch = (sourceId: string) => {
    const found = touched.get(sourceId) ?? { gone: new Set<string>(), come: new Map<string, Annotation>() };
    touched.set(sourceId, found);
    return found;
  };
  for (const { id, before, after } of change) {
    if (before && isLive(before)) {
      const { gone, come } = touch(before.sourceId);
      gone.add(id);
      // An earlier edit of the same change may have put it there.
      come.delete(id);
    }
    if (after && isLive(after)) touch(after.sourceId).come.set(id, after);
  }
  for (const [sourceId, { gone, come }] of touched) {
    const list = (placed.get(sourceId) ?? []).filter((record) => !gone.has(record.id));
    if (come.size < sortFrom) {
      for (const record of come.values()) insert(list, record);
    } else {
      list.push(...come.values());
      list.sort(compareByPlace);
    }
    if (list.length > 0) next.set(sourceId, list);
    else next.delete(sourceId);
  }
  return next;
}
