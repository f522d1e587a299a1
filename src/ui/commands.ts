import { tags } from "../annotations/index.ts";
import type { Lateral } from "../state/index.ts";
import {
  actingOf,
  afterPaint,
  closeTrace,
  listAsShown,
  redo,
  tagSelection,
  traceAnnotation,
  traceSelection,
  undo,
} from "../state/index.ts";
import { embeddedSet } from "../storage/index.ts";
import type { Span } from "../text/index.ts";
import { nextSentence, nextWordEnd, previousSentence, previousWordEnd, sentenceAt } from "../text/index.ts";
import { actingText } from "./reader/acting-text.ts";
import { focusMark } from "./reader/focus-mark.ts";
import { showSpan } from "./reader/show-span.ts";
import { selectInPage } from "./reader/use-selection.ts";

/** Something that a key does. */
export interface Command {
  /** As `KeyboardEvent.key` gives it, lower case for letters. */
  readonly key: string;
  /** How the key is written in the list of keys. */
  readonly shown: string;
  readonly does: string;
  /** Returns false where the key means nothing now and belongs to the browser. */
  readonly run: (lateral: Lateral, event: KeyboardEvent) => boolean;
}

/**
 * Selects a span and notes it at once: the browser tells of its selection only after the task, and a key that was
 * pressed quickly after this one must find it.
 */
function select(lateral: Lateral, root: Element, span: Span): void {
  lateral.reading.reveal(span.start);
  selectInPage(root, span);
  // The page tells of its selection in a later task; the next key may come before.
  lateral.reading.select({ span, exact: false, byTouch: false });
  lateral.reading.select({ span, exact: false, byTouch: false });
}

function moveBySentence(lateral: Lateral, direction: 1 | -1, extend: boolean): boolean {
  const root = actingText();
  const { document: read, selected } = lateral.reading.getState();
  if (!(root && read)) return false;
  const { text } = read;
  const from = selected?.span ?? null;
  const cursor = lateral.reading.cursor();
  const next =
    from === null
      ? sentenceAt(text, cursor)
      : direction > 0
        ? nextSentence(text, from.end)
        : previousSentence(text, from.start);
  if (!next) return true;
  const span =
    extend && from ? { start: Math.min(from.start, next.start), end: Math.max(from.end, next.end) } : next;
  select(lateral, root, span);
  showSpan(lateral, root, extend && direction > 0 ? next : span);
  return true;
}

/** Moves the end of the selection by a word; only some systems do that by themselves in a text that isn't edited. */
function extendByWord(lateral: Lateral, direction: 1 | -1): boolean {
  const root = actingText();
  const { document: read, selected } = lateral.reading.getState();
  if (!(root && read && selected)) return false;
  const { start, end } = selected.span;
  const moved = direction > 0 ? nextWordEnd(read.text, end) : previousWordEnd(read.text, end);
  if (moved > start) select(lateral, root, { start, end: moved });
  return true;
}

function moveByAnnotation(lateral: Lateral, direction: 1 | -1): boolean {
  const root = actingText();
  const { source, document: read, selected } = lateral.reading.getState();
  if (!(root && source && read)) return false;
  const placed = lateral.annotations.getState().placed.get(source.id) ?? [];
  const list = listAsShown(placed, read.text, lateral.anchors.getState().anchored).drawn;
  const { annotationId } = lateral.place.getState();
  const at = list.findIndex(({ id }) => id === annotationId);
  const cursor = selected?.span.start ?? lateral.reading.cursor();
  const startOf = (index: number) => list[index]?.spans[0]?.start ?? 0;
  let index = at + direction;
  if (at < 0) {
    const following = list.findIndex((_, one) => startOf(one) >= cursor);
    index = direction > 0 ? following : (following < 0 ? list.length : following) - 1;
  }
  const target = list[index];
  const span = target?.spans[0];
  if (!(target && span)) return true;
  lateral.place.openAnnotation(target.id);
  showSpan(lateral, root, span);
  focusMark(root.querySelector(`mark[data-annotation~="${CSS.escape(target.id)}"]`));
  return true;
}

/** How many frames a field may take to come into the page: cards come a little after what opened them. */
const awaitedFrames = 30;

function focusWhenThere(selector: string, frames = awaitedFrames): void {
  const field = document.querySelector<HTMLElement>(selector);
  if (field) field.focus();
  else if (frames > 0) afterPaint(() => focusWhenThere(selector, frames - 1));
}

function focusNote(lateral: Lateral): boolean {
  const { annotationId } = lateral.place.getState();
  if (annotationId === null) return false;
  focusWhenThere(`.card[data-open][data-card="${CSS.escape(annotationId)}"] textarea`);
  return true;
}

function stepBack(lateral: Lateral): boolean {
  if (lateral.reading.getState().selected) {
    document.getSelection()?.removeAllRanges();
    return true;
  }
  if (closeTrace(lateral)) return true;
  if (lateral.place.getState().annotationId === null) return false;
  lateral.place.openAnnotation(null);
  actingText()?.focus({ preventScroll: true });
  return true;
}

/** Traces the selected words, else those of the open annotation. */
function trace(lateral: Lateral): boolean {
  if (traceSelection(lateral)) {
    document.getSelection()?.removeAllRanges();
    return true;
  }
  const { annotationId } = lateral.place.getState();
  return annotationId !== null && traceAnnotation(lateral, annotationId);
}

function tagBy(tag: (typeof tags)[number]): Command {
  return {
    key: tag.key,
    shown: tag.key.toUpperCase(),
    does: `Tag the selected words as ${tag.name.toLowerCase()}`,
    run(lateral) {
      if (!lateral.reading.getState().selected) return false;
      if (tagSelection(lateral, tag.id)) document.getSelection()?.removeAllRanges();
      return true;
    },
  };
}

const tracing: Command = {
  key: "t",
  shown: "T",
  does: "Trace where the selected words, or those of the open annotation, come from",
  run: trace,
};

/** All that single keys do; a table, which the list of keys shows too. */
export const commands: readonly Command[] = [
  ...tags.map(tagBy),
  {
    key: "j",
    shown: "J",
    does: "Select the next sentence; with Shift, add it",
    run: (l, e) => moveBySentence(l, 1, e.shiftKey),
  },
  {
    key: "k",
    shown: "K",
    does: "Select the previous sentence; with Shift, add it",
    run: (l, e) => moveBySentence(l, -1, e.shiftKey),
  },
  { key: "]", shown: "]", does: "Go to the next annotation", run: (l) => moveByAnnotation(l, 1) },
  { key: "[", shown: "[", does: "Go to the previous annotation", run: (l) => moveByAnnotation(l, -1) },
  // The page of one file has no room for tracing.
  ...(embeddedSet() === null ? [tracing] : []),
  { key: "n", shown: "N", does: "Write a note on the open annotation", run: focusNote },
  {
    key: "/",
    shown: "/",
    does: "Search the annotations",
    run() {
      const field = document.getElementById("panel-search");
      field?.focus();
      return field !== null;
    },
  },
];

/** Keys of several, and Escape: they stay when single-letter keys are switched off. Ctrl may be Cmd, on a Mac. */
function runShortcut(lateral: Lateral, event: KeyboardEvent): boolean {
  if (event.key === "Escape") return stepBack(lateral);
  if (event.altKey && event.shiftKey && !(event.ctrlKey || event.metaKey)) {
    if (event.key === "ArrowRight") return extendByWord(lateral, 1);
    if (event.key === "ArrowLeft") return extendByWord(lateral, -1);
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === "z") {
    (event.shiftKey ? redo : undo)(lateral);
    return true;
  }
  if (key === "y" && !event.shiftKey) {
    redo(lateral);
    return true;
  }
  return false;
}

function runLetter(lateral: Lateral, event: KeyboardEvent): boolean {
  const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
  if (!(isPlain && lateral.preferences.getState().letterKeys)) return false;
  const key = event.key.toLowerCase();
  return commands.find((one) => one.key === key)?.run(lateral, event) ?? false;
}

/** Does what a key stands for. Returns whether it stood for something. */
export function runKey(lateral: Lateral, event: KeyboardEvent): boolean {
  const desk = actingOf(lateral);
  return runShortcut(desk, event) || runLetter(desk, event);
}
