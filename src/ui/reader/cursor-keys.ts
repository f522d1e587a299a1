import type { TagId } from "../../annotations/index.ts";
import { type PlainMessage, said } from "../../languages/index.ts";
import {
  adjustEnds,
  annotationsAtCursor,
  extendCursor,
  type Lateral,
  leaveAdjusting,
  moveCursor,
  swapEnd,
  tagAtCursor,
  takeAdjusted,
} from "../../state/index.ts";
import { embeddedSet } from "../../storage/index.ts";
import type { Direction, ReadingUnit, Span, Step } from "../../text/index.ts";
import type { Command, KeyHelp } from "../command.ts";
import { inOpenCard } from "../in-open-card.ts";
import { actingText } from "./acting-text.ts";
import { firstOnScreen, showSpan } from "./show-span.ts";
import { selectInPage } from "./use-selection.ts";

/**
 * Lets the cursor do something, and shows in the page what it then stands on.
 * @param act gets the first offset on screen, and returns what is to be seen
 * @returns false where there is no text
 */
function actInText(lateral: Lateral, act: (first: number) => Span | null): boolean {
  const root = actingText();
  if (!(root && lateral.reading.getState().document)) return false;
  const seen = act(firstOnScreen(root));
  const { selected, cursor } = lateral.reading.getState();
  if (selected) {
    lateral.reading.reveal(selected.span.start);
    lateral.reading.reveal(selected.span.end - 1);
    selectInPage(root, selected.span, cursor?.moving);
  }
  if (seen) showSpan(lateral, root, seen);
  return true;
}

function dropSelection(): void {
  document.getSelection()?.removeAllRanges();
}

/** Moves the cursor by a unit; with Shift, or while the ends of an annotation are moved, the moving end. */
function readOn(lateral: Lateral, unit: ReadingUnit, direction: Direction, extend: boolean): boolean {
  const isEnd = extend || lateral.reading.getState().adjusting !== null;
  return actInText(lateral, (first) =>
    isEnd ? extendCursor(lateral, unit, direction, first) : moveCursor(lateral, unit, direction, first),
  );
}

/** Lets keys move the other end from now on. */
function swapMovingEnd(lateral: Lateral): boolean {
  return lateral.reading.getState().cursor !== null && actInText(lateral, () => swapEnd(lateral));
}

/** Tags what is selected, else what the cursor stands on. */
export function tagHere(lateral: Lateral, tag: TagId): boolean {
  const wasSelected = lateral.reading.getState().selected !== null;
  let tagged: Span | null = null;
  const isText = actInText(lateral, (first) => {
    tagged = tagAtCursor(lateral, tag, first);
    return wasSelected ? null : tagged;
  });
  if (tagged) dropSelection();
  return isText && (wasSelected || tagged !== null);
}

/** Whether a key belongs to what has the focus, such as a button. */
function isOnControl({ target }: Event): boolean {
  return target instanceof Element && target.closest("a, button, input, select, summary, textarea") !== null;
}

/** Whether a key was pressed in the text or on what holds it, and not in a list or another part of the page. */
function isInText({ target }: Event): boolean {
  const root = actingText();
  return root !== null && target instanceof Node && (root.contains(target) || target.contains(root));
}

function arrowStep({ key, altKey, shiftKey }: KeyboardEvent, isAdjusting: boolean): Step | null {
  const isAcross = key === "ArrowLeft" || key === "ArrowRight";
  if (altKey && shiftKey) return isAcross ? "word" : "sentence";
  const isLetter = isAcross && !altKey && (shiftKey || isAdjusting);
  return isLetter ? "character" : null;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
};

/**
 * Moves the moving end of what is selected with arrows: by letters with Shift, by words and sentences with Alt as well.
 * Only some browsers move it by themselves in a text that isn't edited, and not by the same words.
 */
export function moveEndByArrow(lateral: Lateral, event: KeyboardEvent): boolean {
  const { selected, adjusting } = lateral.reading.getState();
  const ahead = arrows[event.key];
  if (!(selected && ahead) || event.ctrlKey || event.metaKey || isOnControl(event)) return false;
  const step = arrowStep(event, adjusting !== null);
  if (!step) return false;
  const isMirrored = event.key !== "ArrowUp" && event.key !== "ArrowDown" && actingText()?.dir === "rtl";
  const direction: Direction = ahead > 0 === isMirrored ? -1 : 1;
  return actInText(lateral, (first) => extendCursor(lateral, step, direction, first));
}

/** Lets keys move the ends of the open annotation, else of the only one under the cursor; again, of its next part. */
function moveEndsByKeys(lateral: Lateral): boolean {
  const here = annotationsAtCursor(lateral);
  const id = lateral.place.getState().annotationId ?? (here.length === 1 ? here[0]?.id : null);
  if (!id) return false;
  const isText = actInText(lateral, () => adjustEnds(lateral, id));
  // What has the focus, such as a button of the card, would take the keys.
  if (lateral.reading.getState().adjusting) actingText()?.focus({ preventScroll: true });
  return isText;
}

/** Enter takes the ends as they were moved, else opens what lies under the cursor; of several it asks which. */
export function enterHere(lateral: Lateral, event: KeyboardEvent): boolean {
  const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
  if (!(isPlain && isInText(event)) || isOnControl(event)) return false;
  if (takeAdjusted(lateral)) {
    dropSelection();
    return true;
  }
  const { selected, cursor } = lateral.reading.getState();
  const ids = selected || cursor?.byKey ? annotationsAtCursor(lateral).map(({ id }) => id) : [];
  if (ids.length === 0) return false;
  dropSelection();
  lateral.reading.choose(ids);
  return true;
}

/** Leaves the ends of an annotation as they were. Returns false where none are moved. */
export function leaveEnds(lateral: Lateral): boolean {
  if (!leaveAdjusting(lateral)) return false;
  dropSelection();
  return true;
}

/** A key that moves the reading cursor. */
function reading(key: string, unit: ReadingUnit, direction: Direction, does: PlainMessage): Command {
  return {
    key,
    shown: key.toUpperCase(),
    does,
    run: (lateral, { shiftKey }) => readOn(lateral, unit, direction, shiftKey),
  };
}

const connecting: Command = {
  key: "c",
  shown: "C",
  does: said("Connect the open annotation with another one"),
  run: (lateral) => inOpenCard(lateral, ".card-links > button", (button) => button.click()),
};

/** The keys of the reading cursor. I and U lie above K and J, for a larger step likewise; H and L lie beside them. */
export const cursorCommands: readonly Command[] = [
  reading("j", "sentence", 1, said("Select the next sentence; with Shift, move the end by a sentence")),
  reading("k", "sentence", -1, said("Select the previous sentence; with Shift, likewise")),
  reading("l", "word", 1, said("Select the next word; with Shift, move the end by a word")),
  reading("h", "word", -1, said("Select the previous word; with Shift, likewise")),
  reading("u", "paragraph", 1, said("Go to the next paragraph; with Shift, move the end by a paragraph")),
  reading("i", "paragraph", -1, said("Go to the previous paragraph; with Shift, likewise")),
  { key: "x", shown: "X", does: said("Let the other end of the selection move"), run: swapMovingEnd },
  {
    key: "e",
    shown: "E",
    does: said("Move the ends of the open annotation; again, those of its next part"),
    run: moveEndsByKeys,
  },
  {
    key: "g",
    shown: "G",
    does: said("Go to the card of the open annotation"),
    run: (lateral) => inOpenCard(lateral, ".card-words", (words) => words.focus()),
  },
  // The page of one file has no room for links.
  ...(embeddedSet() === null ? [connecting] : []),
];

/** What else moves the reading cursor, for the list of keys. */
export const cursorHelp: readonly KeyHelp[] = [
  { shown: said("Shift + ← →"), does: said("Make the selection longer or shorter by a letter") },
  { shown: said("Shift + Alt + ← →"), does: said("By a word; with ↑ ↓ by a sentence") },
  {
    shown: said("Enter"),
    does: said("Open what has the focus or lies under the reading cursor; take ends that were moved"),
  },
];
