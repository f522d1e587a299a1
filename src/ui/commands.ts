import { tags } from "../annotations/index.ts";
import { said } from "../languages/index.ts";
import type { Lateral } from "../state/index.ts";
import {
  actingOf,
  closeTrace,
  listAsShown,
  redo,
  traceAnnotation,
  traceSelection,
  undo,
} from "../state/index.ts";
import type { Command } from "./command.ts";
import { inOpenCard } from "./in-open-card.ts";
import { hasTracing } from "./kit/has-tracing.ts";
import { actingText } from "./reader/acting-text.ts";
import { cursorCommands, enterHere, leaveEnds, moveEndByArrow, tagHere } from "./reader/cursor-keys.ts";
import { focusMark } from "./reader/focus-mark.ts";
import { showSpan } from "./reader/show-span.ts";

function moveByAnnotation(lateral: Lateral, direction: 1 | -1): boolean {
  const root = actingText();
  const { source, document: read, selected, cursor: stood } = lateral.reading.getState();
  if (!(root && source && read)) return false;
  const placed = lateral.annotations.getState().placed.get(source.id) ?? [];
  const list = listAsShown(placed, read.text, lateral.anchors.getState().anchored).drawn;
  const { annotationId } = lateral.place.getState();
  const at = list.findIndex(({ id }) => id === annotationId);
  const cursor = selected?.span.start ?? stood?.span.end ?? 0;
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
  // From here other keys go on.
  const { start, end } = span;
  if (!selected) lateral.reading.setState({ cursor: { span: { start, end }, moving: "end", byKey: true } });
  showSpan(lateral, root, span);
  focusMark(root.querySelector(`mark[data-annotation~="${CSS.escape(target.id)}"]`));
  return true;
}

function stepBack(lateral: Lateral): boolean {
  if (leaveEnds(lateral)) return true;
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

const tagging = {
  quote: said("Tag the selected words, or those under the reading cursor, as quote"),
  statistic: said("Tag the selected words, or those under the reading cursor, as statistic"),
  opinion: said("Tag the selected words, or those under the reading cursor, as opinion"),
} as const;

function tagBy(tag: (typeof tags)[number]): Command {
  return {
    key: tag.key,
    tag: tag.id,
    shown: tag.key.toUpperCase(),
    does: tagging[tag.id],
    run: (lateral) => tagHere(lateral, tag.id),
  };
}

const tracing: Command = {
  key: "t",
  shown: "T",
  does: said("Trace where the selected words, or those of the open annotation, come from"),
  run: trace,
};

/** All that single keys do; a table, which the list of keys shows too. */
export const commands: readonly Command[] = [
  ...tags.map(tagBy),
  ...cursorCommands,
  { key: "]", shown: "]", does: said("Go to the next annotation"), run: (l) => moveByAnnotation(l, 1) },
  { key: "[", shown: "[", does: said("Go to the previous annotation"), run: (l) => moveByAnnotation(l, -1) },
  // The page of one file has no room for tracing.
  ...(hasTracing() ? [tracing] : []),
  {
    key: "n",
    shown: "N",
    does: said("Write a note on the open annotation"),
    run: (l) => inOpenCard(l, "textarea", (field) => field.focus()),
  },
  {
    key: "/",
    shown: "/",
    does: said("Search the annotations"),
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
  if (event.key === "Enter") return enterHere(lateral, event);
  if (event.key.startsWith("Arrow")) return moveEndByArrow(lateral, event);
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
