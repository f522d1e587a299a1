import { type Annotation, flatSegments, type Mark } from "../annotations/index.ts";
import type { Span } from "../text/index.ts";
import type { PlacedSource } from "./placed-sources.ts";
import { wholeSpan } from "./whole-span.ts";

/** An annotation with the number under which a page for reading shows it. */
export interface Numbered {
  readonly number: number;
  readonly annotation: Annotation;
}

/** The same with where it stands in the text of the page, in UTF-16 code units; null where it wasn't found. */
export interface NumberedNote extends Numbered {
  readonly spans: readonly Span[] | null;
}

/** The notes of a source in their order: what is marked in its text, then what wasn't found there. */
export function numberedNotes(
  { placed, lost }: PlacedSource,
  first: number,
): { readonly found: readonly NumberedNote[]; readonly missing: readonly NumberedNote[] } {
  return {
    found: placed.map((one, index) => ({ ...one, number: first + index })),
    missing: lost.map((annotation, index) => ({
      annotation,
      spans: null,
      number: first + placed.length + index,
    })),
  };
}

/** A stretch of text over which the same annotations lie. */
export interface NumberedStretch {
  readonly text: string;
  /** Those that lie over it, in order of their beginnings. */
  readonly over: readonly Numbered[];
  /** Those of which a passage begins with it. */
  readonly begins: readonly Numbered[];
  /** Those of which a passage ends with it. */
  readonly ends: readonly Numbered[];
}

/** UTF-16 code units whose marks are made flat between two steps: under 1 ms on a slow computer. */
const unitsAtOnce = 8_192;

/**
 * A text cut at all ends of passages, so that overlaps become flat; each annotation is numbered by its place. Never cuts
 * between the halves of a surrogate pair. Yields the share that is done, 0 to 1.
 * @param first the number of the first annotation
 */
export function* numberedMarks(
  { text, placed }: PlacedSource,
  first: number,
): Generator<number, NumberedStretch[], void> {
  const numbered = new Map(
    placed.map(({ annotation }, index): [string, Numbered] => [
      annotation.id,
      { number: first + index, annotation },
    ]),
  );
  const marks: Mark[] = placed.flatMap(({ annotation, spans }) =>
    spans.map((span) => ({ ...wholeSpan(text, span), id: annotation.id })),
  );
  const [beginsAt, endsAt] = [idsAt(marks, "start"), idsAt(marks, "end")];
  const all = (ids: readonly string[] = []) => ids.flatMap((id) => numbered.get(id) ?? []);
  const stretches: NumberedStretch[] = [];
  for (let start = 0; start < text.length; ) {
    yield start / text.length;
    const { end } = wholeSpan(text, { start, end: Math.min(start + unitsAtOnce, text.length) });
    for (const segment of flatSegments({ start, end }, marks)) {
      stretches.push({
        text: text.slice(segment.start, segment.end),
        over: all(segment.ids),
        begins: all(beginsAt.get(segment.start)),
        ends: all(endsAt.get(segment.end)),
      });
    }
    start = end;
  }
  return stretches;
}

function idsAt(marks: readonly Mark[], side: "start" | "end"): ReadonlyMap<number, readonly string[]> {
  const ids = new Map<number, string[]>();
  for (const mark of marks) {
    const others = ids.get(mark[side]);
    if (others === undefined) ids.set(mark[side], [mark.id]);
    else others.push(mark.id);
  }
  return ids;
}
