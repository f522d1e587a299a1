import { autoUpdate, flip, offset, shift, useFloating } from "@floating-ui/react-dom";
import { type RefObject, useEffect, useLayoutEffect } from "react";
import { useStore } from "zustand";
import { t } from "../../languages/index.ts";
import {
  mayTrace,
  offeredTags,
  tagSelection,
  takeChosenWords,
  takeSelectedWords,
} from "../../state/index.ts";
import { hasTracing } from "../kit/has-tracing.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useTask } from "../kit/use-task.ts";
import { rangeFromSpan } from "./dom-span.ts";
import { scrollToClear } from "./scroll-to-clear.ts";
import { paneOf, seenBetween } from "./show-span.ts";
import { TraceButton } from "./trace-button.tsx";

function isBackwards(selection: Selection | null): boolean {
  if (!(selection?.anchorNode && selection.focusNode)) return false;
  if (selection.anchorNode === selection.focusNode) return selection.anchorOffset > selection.focusOffset;
  const order = selection.anchorNode.compareDocumentPosition(selection.focusNode);
  return (order & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** The line at which words are being selected. */
function movingLine(range: Range): DOMRect {
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  return (isBackwards(document.getSelection()) ? lines[0] : lines.at(-1)) ?? range.getBoundingClientRect();
}

/** The height of all selected lines, and the width of the one where the pointer or cursor ended. */
function selectedBox(range: Range): DOMRect {
  const all = range.getBoundingClientRect();
  const end = movingLine(range);
  return new DOMRect(end.x, all.y, end.width, all.height);
}

/** The free space that a phone's text keeps above the bar, which is docked to the screen's lower edge there. */
const dockMargin = 24;

/** Words that are being selected with a finger are scrolled once it rests this long, in milliseconds: never under it. */
const restMs = 250;

/** The small bar that opens beside selected words: three tags and their keys. */
export function TagBar({ root }: { root: RefObject<HTMLElement | null> }) {
  const lateral = useLateral();
  // While the ends of an annotation are moved, what is selected is not to be tagged.
  const selected = useStore(lateral.reading, (reading) => (reading.adjusting ? null : reading.selected));
  const openId = useStore(lateral.place, (place) => place.annotationId);
  const open = useStore(lateral.annotations, ({ records }) =>
    openId === null ? undefined : records.get(openId),
  );
  const isChoosing = useStore(lateral.anchors, ({ choosing }) => choosing !== null);
  const { refs, floatingStyles, update } = useFloating({
    open: selected !== null,
    strategy: "absolute",
    placement: "bottom",
    whileElementsMounted: autoUpdate,
    middleware: [
      offset(10),
      flip({ padding: 64 }),
      // Stays over the text; where a selection is higher than the window, it stays in sight.
      shift({ padding: 8, crossAxis: true, boundary: root.current?.closest(".stage") ?? [] }),
    ],
  });

  useLayoutEffect(() => {
    const element = root.current;
    if (!(selected && element)) return;
    const range = rangeFromSpan(element, selected.span);
    if (!range) return;
    refs.setReference({
      getBoundingClientRect: () => selectedBox(range),
      contextElement: element,
    });
    update();
  }, [selected, root, refs, update]);

  useEffect(() => {
    const element = root.current;
    if (!(selected?.byTouch && element)) return;
    const timer = setTimeout(() => {
      const range = rangeFromSpan(element, selected.span);
      if (!range) return;
      const { top, bottom } = seenBetween(element);
      const free = { top, bottom: bottom - dockMargin };
      const by = scrollToClear(range.getBoundingClientRect(), movingLine(range), free);
      if (by !== 0) (paneOf(element) ?? window).scrollBy({ top: by });
    }, restMs);
    return () => clearTimeout(timer);
  }, [selected, root]);

  if (selected === null) return null;

  function done() {
    document.getSelection()?.removeAllRanges();
    root.current?.focus({ preventScroll: true });
  }

  function take(id: string, how: "instead" | "also") {
    takeSelectedWords(lateral, id, how);
    done();
  }

  return (
    <div
      ref={refs.setFloating}
      className="tag-bar"
      role="toolbar"
      aria-label={isChoosing ? t("Take the selected words") : t("Tag the selected words")}
      data-docked={selected.byTouch || undefined}
      style={selected.byTouch ? undefined : floatingStyles}
      // Pressing a button must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === "Escape") done();
      }}
    >
      {isChoosing ? (
        <button type="button" onClick={() => takeChosenWords(lateral) && done()}>
          {t("Take these words")}
        </button>
      ) : (
        <TagButtons onDone={done} onTake={open && !open.deleted ? (how) => take(open.id, how) : null} />
      )}
    </div>
  );
}

function TagButtons({
  onDone,
  onTake,
}: {
  onDone: () => void;
  /** Gives the open annotation the selected words; null where none is open. */
  onTake: ((how: "instead" | "also") => void) | null;
}) {
  const lateral = useLateral();
  const letters = useStore(lateral.preferences, ({ letterKeys }) => letterKeys);
  const task = useTask();
  return (
    <>
      {offeredTags(task).map(({ id, name, key }) => (
        <button
          key={id}
          type="button"
          data-tag={id}
          aria-keyshortcuts={letters ? key.toUpperCase() : undefined}
          onClick={() => {
            if (tagSelection(lateral, id)) onDone();
          }}
        >
          <span className="tag-line" data-under={id}>
            {t(name)}
          </span>
          {letters && (
            <span className="key" aria-hidden="true">
              {key.toUpperCase()}
            </span>
          )}
        </button>
      ))}
      {hasTracing() && mayTrace(task) && <TraceButton />}
      {onTake && (
        <div className="tag-bar-more">
          <button type="button" onClick={() => onTake("instead")}>
            {t("Move here")}
          </button>
          <button type="button" onClick={() => onTake("also")}>
            {t("Add part")}
          </button>
        </div>
      )}
    </>
  );
}
