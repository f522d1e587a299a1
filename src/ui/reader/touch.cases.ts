import type { SpokenPage } from "../spoken.cases.tsx";
import { rangeFromSpan } from "./dom-span.ts";

/** The element that holds the text. Throws where there is none. */
export function textOf(): HTMLElement {
  const text = document.getElementById("text");
  if (!text) throw new Error("unexpected page, expected a text");
  return text;
}

/** The range of the page that shows words of the open text. */
export function rangeOf({ lateral }: SpokenPage, words: string): Range {
  const start = lateral.reading.getState().document?.text.indexOf(words) ?? -1;
  const range = start < 0 ? null : rangeFromSpan(textOf(), { start, end: start + words.length });
  if (!range) throw new Error(`unexpected text without “${words}”`);
  return range;
}

/** Selects words as a phone does: only the page's selection changes. */
export function selectAsSystem(page: SpokenPage, words: string): void {
  const range = rangeOf(page, words);
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

type Pointing = Pick<PointerEventInit, "clientX" | "clientY" | "pointerType" | "pointerId">;

/** Tells an element of a pointer: by default of the one finger on the screen. */
export function point(target: Element, type: string, at: Pointing = {}): PointerEvent {
  const event = new PointerEvent(type, {
    bubbles: true,
    cancelable: true,
    isPrimary: true,
    pointerType: "touch",
    pointerId: 7,
    ...at,
  });
  target.dispatchEvent(event);
  return event;
}

/** The middle of an element or range, as a pointer's place. */
export function middleOf(thing: Element | Range): { clientX: number; clientY: number } {
  const { left, top, width, height } = thing.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}
