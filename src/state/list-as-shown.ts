import { type Annotation, compareByPlace } from "../annotations/index.ts";
import { type Anchored, asShown, hasPlace, type Shown } from "./as-shown.ts";

/** A source's annotations as they are shown on its text. */
export interface ShownList {
  /** Those with a place in the text, in its order. The list that was given, where all stand as they were marked. */
  readonly drawn: readonly Shown[];
  /** Those without; those of which nothing is known yet have no anchor. */
  readonly apart: readonly Shown[];
  /** All of them for counting and measuring: those without a place cover nothing. */
  readonly counted: readonly Annotation[];
}

interface Known {
  readonly text: string;
  readonly anchored: Anchored;
  readonly list: ShownList;
}

/** The same list is asked for in several places of a page, and lists never change in place. */
const knownByList = new WeakMap<readonly Annotation[], Known>();

/** The annotations, given in the order of their records' places, as they are shown on a text. */
export function listAsShown(annotations: readonly Annotation[], text: string, anchored: Anchored): ShownList {
  const known = knownByList.get(annotations);
  if (known?.text === text && known.anchored === anchored) return known.list;
  const list = sortOut(annotations, text, anchored);
  knownByList.set(annotations, { text, anchored, list });
  return list;
}

function sortOut(annotations: readonly Annotation[], text: string, anchored: Anchored): ShownList {
  const drawn: Shown[] = [];
  const apart: Shown[] = [];
  let isAsMarked = true;
  for (const record of annotations) {
    const shown = asShown(record, text, anchored);
    if (shown !== record) isAsMarked = false;
    if (shown !== null && hasPlace(shown)) drawn.push(shown);
    else apart.push(shown ?? record);
  }
  if (isAsMarked) return { drawn: annotations, apart: [], counted: annotations };
  drawn.sort(compareByPlace);
  const counted = [...drawn, ...apart.map((one) => ({ ...one, spans: [] }))];
  return { drawn, apart, counted };
}
