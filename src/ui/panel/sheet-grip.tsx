import { type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { t } from "../../languages/index.ts";
import { focusCard } from "../anchors/focus-card.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useCloseRequest } from "../kit/use-close-request.ts";
import { actingText } from "../reader/acting-text.ts";
import { focusMark } from "../reader/focus-mark.ts";
import { type SheetSize, sheetAfter } from "./sheet-after.ts";
import "./sheet.css";

/** How far a finger goes before it pulls, in CSS pixels. */
const start = 4;

/** How far the sheet is pulled down just now; see sheet.css. */
const pulled = "--sheet-pull";

function panelNow(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".desk > .panel");
}

/**
 * The upper edge of the sheet in which cards come on a narrow screen: pulled up, the sheet takes the whole screen; pulled
 * down, half of it, and then it closes. Pressed, it goes between half and whole.
 */
export function SheetGrip({ onClose }: { onClose: () => void }) {
  const [size, setSize] = useState<SheetSize>("half");
  const stop = useRef<(() => void) | null>(null);
  const hasPulled = useRef(false);
  useOpenSheet(onClose);

  useEffect(() => () => stop.current?.(), []);

  function take(event: PointerEvent<HTMLElement>) {
    const { pointerId, clientY: from } = event;
    const desk = event.currentTarget.closest<HTMLElement>(".desk");
    const height = panelNow()?.offsetHeight ?? 0;
    let pull = 0;
    stop.current?.();
    hasPulled.current = false;

    function move({ pointerId: id, clientY }: globalThis.PointerEvent) {
      if (id !== pointerId) return;
      pull = clientY - from;
      if (Math.abs(pull) >= start) hasPulled.current = true;
      if (hasPulled.current) desk?.style.setProperty(pulled, `${pull}px`);
    }

    function letGo({ pointerId: id, type }: globalThis.PointerEvent) {
      if (id !== pointerId) return;
      stop.current?.();
      if (type !== "pointerup" || !hasPulled.current) return;
      const after = sheetAfter(size, pull, height);
      if (after) setSize(after);
      else onClose();
    }

    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", letGo);
    document.addEventListener("pointercancel", letGo);
    stop.current = () => {
      stop.current = null;
      desk?.style.removeProperty(pulled);
      document.removeEventListener("pointermove", move);
      document.removeEventListener("pointerup", letGo);
      document.removeEventListener("pointercancel", letGo);
    };
  }

  return (
    <button
      type="button"
      className="sheet-grip"
      aria-label={t("Whole screen")}
      aria-pressed={size === "full"}
      onPointerDown={take}
      onClick={() => {
        if (!hasPulled.current) setSize(size === "full" ? "half" : "full");
        hasPulled.current = false;
      }}
    />
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, select, textarea") !== null;
}

/** Brings the focus into the sheet and back to the text, and closes it by Escape or a phone’s own Back. */
function useOpenSheet(onClose: () => void): void {
  const { place } = useLateral();
  useCloseRequest(onClose);

  useEffect(() => {
    const { annotationId } = place.getState();
    // Whoever reads by keys goes on in the text; a finger has nowhere else to go.
    const isCoarse = window.matchMedia("(pointer: coarse)").matches;
    if (isCoarse && annotationId !== null && !panelNow()?.contains(document.activeElement))
      focusCard(annotationId);
  }, [place]);

  useEffect(() => {
    // After the keys of the page, to which Escape may mean something nearer.
    const press = (event: KeyboardEvent) => {
      const isOurs = event.key === "Escape" && !event.defaultPrevented && !isField(event.target);
      if (!isOurs) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [onClose]);

  // Before it is hidden, so that a field that is left keeps what was written, and nobody is lost with it.
  useLayoutEffect(
    () => () => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement && activeElement.closest(".sheet-grip, .panel"))) return;
      activeElement.blur();
      const { annotationId } = place.getState();
      const mark = `mark[data-annotation~="${CSS.escape(annotationId ?? "")}"]`;
      const text = actingText();
      focusMark(text?.querySelector(mark) ?? text);
    },
    [place],
  );
}
