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

/** Where a record stands in a sorted list, or belongs. */
function indexOf(list: readonly Annotation[], record: Annotation): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && compareByPlace(other, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a change does to one source's list. */
interface Touched {
  readonly gone: Map<string, Annotation>;
  readonly come: Map<string, Annotation>;
}

/** Few edits one by one: a copy of the list costs microseconds, looking through it a good part of a frame. */
function withFew(list: readonly Annotation[], { gone, come }: Touched): readonly Annotation[] {
  const changed = list.slice();
  for (const record of gone.values()) {
    const at = indexOf(changed, record);
    if (changed[at]?.id === record.id) changed.splice(at, 1);
  }
  for (const record of come.values()) changed.splice(indexOf(changed, record), 0, record);
  return changed;
}

function withMany(list: readonly Annotation[], { gone, come }: Touched): readonly Annotation[] {
  const changed = list.filter(({ id }) => !gone.has(id));
  for (const record of come.values()) changed.push(record);
  return changed.sort(compareByPlace);
}

/** The same lists after a change; a source that it doesn't touch keeps its list, so that nothing of it is drawn again. */
export function placeChange(placed: Placed, change: Change): Placed {
  const next = new Map(placed);
  const touched = new Map<string, Touched>();
  const touch = (sourceId: string) => {
    const found: Touched = touched.get(sourceId) ?? { gone: new Map(), come: new Map() };
    touched.set(sourceId, found);
    return found;
  };
  for (const { id, before, after } of change) {
    if (before && isLive(before)) {
      const { gone, come } = touch(before.sourceId);
      // Of several edits of one record the first tells where it stands in the list.
      if (!gone.has(id)) gone.set(id, before);
      // An earlier edit of the same change may have put it there.
      come.delete(id);
    }
    if (after && isLive(after)) touch(after.sourceId).come.set(id, after);
  }
  for (const [sourceId, edits] of touched) {
    const before = placed.get(sourceId) ?? [];
    const isFew = edits.gone.size + edits.come.size < sortFrom;
    const list = isFew ? withFew(before, edits) : withMany(before, edits);
    if (list.length > 0) next.set(sourceId, list);
    else next.delete(sourceId);
  }
  return next;
}
