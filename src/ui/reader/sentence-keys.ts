import type { TagId } from "../../annotations/index.ts";
import { said } from "../../languages/index.ts";
import { type Lateral, tagSelection } from "../../state/index.ts";
import { movedEdge, nextSentence, previousSentence, type Span, sentenceAt } from "../../text/index.ts";
import type { Command, KeyHelp } from "../command.ts";
import { actingText } from "./acting-text.ts";
import { showSpan } from "./show-span.ts";
import { selectInPage } from "./use-selection.ts";

/** Selects words and notes it at once: a key that comes soon after must find them selected. */
function select(lateral: Lateral, root: Element, span: Span): boolean {
  lateral.reading.select({ span, exact: false, byTouch: false });
  lateral.reading.reveal(span.start);
  selectInPage(root, span);
  return true;
}

function moveBySentence(lateral: Lateral, direction: 1 | -1, extend: boolean): boolean {
  const root = actingText();
  const { document: read, selected, cursor } = lateral.reading.getState();
  if (!(root && read)) return false;
  const from = selected?.span ?? cursor?.span;
  const beside = direction > 0 ? nextSentence : previousSentence;
  const next = from ? beside(read.text, direction > 0 ? from.end - 1 : from.start) : sentenceAt(read.text, 0);
  if (!next) return true;
  const isAdded = extend && selected;
  const span = isAdded
    ? { start: Math.min(selected.span.start, next.start), end: Math.max(selected.span.end, next.end) }
    : next;
  showSpan(lateral, root, next);
  return select(lateral, root, span);
}

/** What the page of one file has of the keys of `cursor-keys.ts`: sentence by sentence. */
export const cursorCommands: readonly Command[] = [
  {
    key: "j",
    shown: "J",
    does: said("Select the next sentence; with Shift, add it"),
    run: (l, e) => moveBySentence(l, 1, e.shiftKey),
  },
  {
    key: "k",
    shown: "K",
    does: said("Select the previous sentence; with Shift, add it"),
    run: (l, e) => moveBySentence(l, -1, e.shiftKey),
  },
];

/** What else does something with what is selected, for the list of keys. */
export const cursorHelp: readonly KeyHelp[] = [
  { shown: said("Shift + Alt + ← →"), does: said("Make the selection longer or shorter by a word") },
  { shown: said("Enter"), does: said("Open the annotation that has the focus") },
];

/** Tags what is selected. */
export function tagHere(lateral: Lateral, tag: TagId): boolean {
  if (!lateral.reading.getState().selected) return false;
  if (tagSelection(lateral, tag)) document.getSelection()?.removeAllRanges();
  return true;
}

/** Moves the end of what is selected by a word. */
export function moveEndByArrow(lateral: Lateral, event: KeyboardEvent): boolean {
  const root = actingText();
  const { document: read, selected } = lateral.reading.getState();
  const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : null;
  if (!(root && read && selected && direction && event.altKey && event.shiftKey)) return false;
  const { start } = selected.span;
  const end = movedEdge(read.text, selected.span.end, { end: "end", direction, step: "word" });
  return end > start && select(lateral, root, { start, end });
}

/** Nothing lies under a cursor here. */
export function enterHere(_lateral: Lateral, _event: KeyboardEvent): boolean {
  return false;
}

/** No ends are moved by keys here. */
export function leaveEnds(_lateral: Lateral): boolean {
  return false;
}
