import type { TagId } from "../annotations/index.ts";
import { tagNames } from "../annotations/index.ts";
import { t } from "../languages/index.ts";
import {
  type Direction,
  isolated,
  movedEdge,
  type ReadingUnit,
  type Span,
  type SpanEnd,
  type Step,
  snapSpan,
  spansOverlap,
  unitAt,
  unitBeside,
} from "../text/index.ts";
import type { Shown } from "./as-shown.ts";
import type { Lateral } from "./lateral.ts";
import { listAsShown } from "./list-as-shown.ts";
import { shortWords, tagSelection } from "./tagging.ts";

/** The words that keys go on from: what is selected, else what was; null before anything was. */
function standing({ reading }: Lateral): Span | null {
  const { selected, cursor } = reading.getState();
  return selected?.span ?? cursor?.span ?? null;
}

/** Puts the cursor on words, which are selected with it. */
function standOn({ reading }: Lateral, span: Span, moving: SpanEnd, exact: boolean): void {
  reading.setState({
    selected: { span, exact, byTouch: false },
    cursor: { span, moving, byKey: true },
  });
}

/**
 * Puts the cursor where reading goes on, selecting nothing: the place that whoever comes to the text by keys must see.
 * @param first the first offset on screen, in UTF-16 code units: there it begins
 */
export function showCursor(lateral: Lateral, first: number): void {
  const { document, cursor } = lateral.reading.getState();
  const span = cursor?.span ?? (document && unitAt(document.text, first, "sentence"));
  if (span && !cursor?.byKey)
    lateral.reading.setState({ cursor: { span, moving: cursor?.moving ?? "end", byKey: true } });
}

/**
 * Moves the cursor to the next or previous word or sentence, or to the first sentence of a paragraph, and selects it.
 * @param first the first offset on screen, in UTF-16 code units: where nothing was selected yet, the cursor begins there
 * @returns what it stands on; null where there are no words
 */
export function moveCursor(
  lateral: Lateral,
  unit: ReadingUnit,
  direction: Direction,
  first: number,
): Span | null {
  const { document } = lateral.reading.getState();
  if (!document) return null;
  const { text } = document;
  const from = standing(lateral);
  const smallest = unit === "word" ? "word" : "sentence";
  const beside = from && unitBeside(text, from, unit, direction);
  const at = unit === "paragraph" && beside ? unitAt(text, beside.start, smallest) : beside;
  const next = at ?? from ?? unitAt(text, first, smallest);
  if (next) standOn(lateral, next, "end", false);
  return next;
}

/** Other parts of the annotation whose ends are moved: none of them may be reached over. */
function parts(lateral: Lateral): readonly Span[] {
  const { adjusting } = lateral.reading.getState();
  const spans = adjusting && lateral.annotations.getState().records.get(adjusting.id)?.spans;
  return spans?.filter((_, part) => part !== adjusting?.part) ?? [];
}

/**
 * Moves the moving end of what is selected by a step. Where that would leave nothing, the other end moves instead, as
 * in a field of text. Letters are kept to the letter when tagged.
 * @param first as in `moveCursor`
 * @returns the last or first sign of it, which should be in sight; null where there are no words
 */
export function extendCursor(lateral: Lateral, step: Step, direction: Direction, first: number): Span | null {
  const { document, selected, cursor } = lateral.reading.getState();
  const from = standing(lateral);
  if (!document) return null;
  if (!from)
    return moveCursor(lateral, step === "word" || step === "character" ? "word" : "sentence", 1, first);
  const { text } = document;
  const move = (end: SpanEnd) => {
    const span = { ...from, [end]: movedEdge(text, from[end], { end, direction, step }) };
    return { span, end };
  };
  const straight = move(cursor?.moving ?? "end");
  const inwards = (straight.end === "end") === direction < 0;
  const isStuck = straight.span[straight.end] === from[straight.end];
  const turned = straight.span.start >= straight.span.end || (inwards && isStuck);
  const { span, end } = turned ? move(straight.end === "end" ? "start" : "end") : straight;
  const isFree = !parts(lateral).some((part) => spansOverlap(part, span));
  const exact = step === "character" || (selected?.exact ?? false);
  standOn(lateral, isFree ? span : from, isFree ? end : straight.end, exact);
  return edgeOf(isFree ? span : from, end);
}

/** Lets the other end move from now on. Returns the sign at it; null where the cursor is nowhere. */
export function swapEnd(lateral: Lateral): Span | null {
  const { selected, cursor } = lateral.reading.getState();
  if (!cursor) return null;
  const moving = cursor.moving === "end" ? "start" : "end";
  standOn(lateral, cursor.span, moving, selected?.exact ?? false);
  return edgeOf(cursor.span, moving);
}

/** The sign at an end of words: what should be in sight while that end moves. */
export function edgeOf({ start, end }: Span, moving: SpanEnd): Span {
  return moving === "end" ? { start: end - 1, end } : { start, end: start + 1 };
}

/**
 * Tags the selected words, else those under the cursor that keys have moved, else the first sentence on screen. What
 * has the tag already gets it no second time.
 * @param first as in `moveCursor`
 * @returns what was tagged; null where there are no words
 */
export function tagAtCursor(lateral: Lateral, tag: TagId, first: number): Span | null {
  const { document, selected, cursor } = lateral.reading.getState();
  if (selected) return tagSelection(lateral, tag)?.spans[0] ?? null;
  const span = cursor?.byKey ? cursor.span : document && unitAt(document.text, first, "sentence");
  const words = document && span && snapSpan(document.text, span, "word");
  if (!words) return null;
  const known = shownHere(lateral).find(
    (one) => one.tag === tag && one.spans.length === 1 && isSame(one.spans[0], words),
  );
  standOn(lateral, span, "end", false);
  if (!known) return tagSelection(lateral, tag)?.spans[0] ?? null;
  lateral.reading.select(null);
  lateral.place.openAnnotation(known.id);
  lateral.messages.say(
    t("“{words}” is tagged as {tag} already.", {
      words: isolated(shortWords(known)),
      tag: t(tagNames[tag]).toLowerCase(),
    }),
  );
  return words;
}

function isSame(a: Span | undefined, b: Span): boolean {
  return a?.start === b.start && a.end === b.end;
}

function shownHere({ anchors, annotations, reading }: Lateral): readonly Shown[] {
  const { source, document } = reading.getState();
  const placed = (source && annotations.getState().placed.get(source.id)) ?? [];
  return document ? listAsShown(placed, document.text, anchors.getState().anchored).drawn : [];
}

/** The annotations that lie on the words under the cursor, in text order; empty where it is nowhere. */
export function annotationsAtCursor(lateral: Lateral): readonly Shown[] {
  const span = standing(lateral);
  if (!span) return [];
  return shownHere(lateral).filter(({ spans }) => spans.some((one) => spansOverlap(one, span)));
}
