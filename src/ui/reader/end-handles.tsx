import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useStore } from "zustand";
import { isLive, isReadOnly } from "../../annotations/index.ts";
import { t } from "../../languages/index.ts";
import { asDrawn, draggedPart, dropEnd, type HeldEnd, isSure, moveEnd } from "../../state/index.ts";
import type { Span, SpanEnd } from "../../text/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { rangeFromSpan } from "./dom-span.ts";
import type { Point } from "./drag-places.ts";
import { edgeBox } from "./edge-box.ts";
import { EndLoupe } from "./end-loupe.tsx";
import { followDrag } from "./follow-drag.ts";
import "./end-handles.css";

/** The highlight of the words that are taken in while an end is dragged. */
const name = "dragged";

const ends: readonly SpanEnd[] = ["start", "end"];

interface Drag extends HeldEnd {
  readonly to: Span;
  readonly finger: Point;
}

/** The parts of the open annotation whose ends may be moved, as they stand in the open text. */
function useParts(id: string): { text: string; spans: readonly Span[] } {
  const { anchors, annotations, reading } = useLateral();
  const record = useStore(annotations, ({ records }) => records.get(id));
  const anchored = useStore(anchors, (state) => state.anchored);
  const sourceId = useStore(reading, ({ source }) => source?.id);
  const text = useStore(reading, ({ document }) => document?.text ?? "");
  const isHere = record && isLive(record) && !isReadOnly(record) && record.sourceId === sourceId;
  const shown = isHere ? asDrawn(record, text, anchored) : null;
  return { text, spans: shown && isSure(shown) ? shown.spans : [] };
}

/** @param number of the part; null where there is but one */
function nameOf(end: SpanEnd, number: number | null): string {
  if (number === null) return end === "start" ? t("Start of the words") : t("End of the words");
  return end === "start" ? t("Start of part {number}", { number }) : t("End of part {number}", { number });
}

/**
 * Two handles at the ends of each part of the open annotation, for whoever reads with a finger or a pen: dragged, they
 * take in other words. Arrows do the same, and so do the buttons on the card.
 */
export function EndHandles({ root }: { root: RefObject<HTMLElement | null> }) {
  const { anchors, place, reading } = useLateral();
  const id = useStore(place, ({ annotationId }) => annotationId);
  const isFree = useStore(reading, ({ selected, adjusting }) => !(selected || adjusting));
  const isChoosing = useStore(anchors, ({ choosing }) => choosing !== null);
  return id !== null && isFree && !isChoosing && <Handles key={id} id={id} root={root} />;
}

function Handles({ id, root }: { id: string; root: RefObject<HTMLElement | null> }) {
  const lateral = useLateral();
  const { text, spans } = useParts(id);
  const [drag, setDrag] = useState<Drag | null>(null);
  const layer = useRef<HTMLDivElement>(null);
  const stop = useRef<(() => void) | null>(null);
  const shown = spans.map((span, part) => (drag?.part === part ? drag.to : span));

  // Without dependencies: whatever draws this anew may have moved the words.
  useLayoutEffect(() => {
    const element = root.current;
    const handles = layer.current;
    if (!(element && handles)) return;
    function stand() {
      const origin = handles?.getBoundingClientRect();
      for (const handle of handles?.querySelectorAll<HTMLElement>("[role=slider]") ?? []) {
        const { part, end } = handle.dataset;
        const span = shown[Number(part)];
        const edge = element && span && edgeBox(element, span, end === "start" ? "start" : "end");
        handle.hidden = !edge;
        if (!(edge && origin)) continue;
        handle.style.left = `${edge.left - origin.left}px`;
        handle.style.top = `${(end === "start" ? edge.top : edge.bottom) - origin.top}px`;
        handle.style.setProperty("--line", `${edge.height}px`);
      }
    }
    stand();
    const observer = new ResizeObserver(stand);
    observer.observe(element);
    return () => observer.disconnect();
  });

  useEffect(() => {
    const range = drag && root.current && rangeFromSpan(root.current, drag.to);
    if (!(range && "highlights" in CSS)) return;
    CSS.highlights.set(name, new Highlight(range));
    return () => {
      CSS.highlights.delete(name);
    };
  }, [drag, root]);

  useEffect(() => () => stop.current?.(), []);

  function take(event: PointerEvent, part: number, end: SpanEnd) {
    const element = root.current;
    const from = spans[part];
    const edge = element && from && edgeBox(element, from, end);
    if (!edge || stop.current) return;
    event.preventDefault();
    let held: Drag | null = null;
    stop.current = followDrag(
      element,
      event,
      { x: edge.left, y: edge.top + edge.height / 2 },
      {
        onMove(offset, finger) {
          const to = draggedPart(text, spans, { part, end }, offset);
          held = { id, part, end, from: { start: from.start, end: from.end }, to, finger };
          setDrag(held);
        },
        onEnd(isMeant) {
          stop.current = null;
          setDrag(null);
          if (held && isMeant) dropEnd(lateral, held, held.to);
        },
      },
    );
  }

  function press(event: KeyboardEvent, part: number, end: SpanEnd) {
    const ahead = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (ahead === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const isMirrored = root.current?.dir === "rtl" && /Left|Right/.test(event.key);
    const direction = ahead > 0 === isMirrored ? -1 : 1;
    moveEnd(lateral, id, part, {
      end,
      direction,
      step: event.altKey || event.shiftKey ? "character" : "word",
    });
  }

  return (
    <>
      <div ref={layer} className="end-handles" data-dragging={drag !== null || undefined}>
        {shown.flatMap((span, part) =>
          ends.map((end) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a key of the offsets would take a handle from under the finger
              key={`${part} ${end}`}
              className="end-handle"
              role="slider"
              tabIndex={0}
              aria-label={nameOf(end, shown.length > 1 ? part + 1 : null)}
              aria-valuemin={0}
              aria-valuemax={text.length}
              aria-valuenow={span[end]}
              aria-valuetext={text.slice(span.start, span.end).slice(...(end === "start" ? [0, 40] : [-40]))}
              data-part={part}
              data-end={end}
              onPointerDown={(event) => take(event, part, end)}
              onKeyDown={(event) => press(event, part, end)}
            />
          )),
        )}
      </div>
      {drag && <EndLoupe root={root} text={text} to={drag.to} end={drag.end} finger={drag.finger} />}
    </>
  );
}
