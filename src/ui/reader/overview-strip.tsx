import { memo, type PointerEvent, useEffect, useMemo, useRef } from "react";
import type { Annotation, TagId } from "../../annotations/index.ts";
import { tags } from "../../annotations/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { useShownOf } from "../kit/use-shown.ts";
import { showSpan } from "./show-span.ts";

/** How many rows the strip has: more could not be told apart on a screen. */
const rows = 400;
const laneWidth = 4;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** By tag, the rows that hold words of it, neighbouring rows in one stretch. */
function lanesOf(annotations: readonly Annotation[], length: number): Map<TagId, readonly Stretch[]> {
  const filled = new Map(tags.map(({ id }) => [id, new Uint8Array(rows)]));
  for (const { tag, spans } of annotations) {
    for (const { start, end } of spans) {
      const first = Math.floor((start / length) * rows);
      const last = Math.max(first, Math.ceil((end / length) * rows) - 1);
      filled.get(tag)?.fill(1, first, last + 1);
    }
  }
  return new Map([...filled].map(([tag, lane]) => [tag, stretches(lane)]));
}

function stretches(filled: Uint8Array): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let row = 0; row < rows; row++) {
    if (!filled[row]) continue;
    const from = row;
    while (filled[row + 1]) row++;
    found.push({ from, to: row + 1 });
  }
  return found;
}

/** A thin picture of where the tags lie in the whole text, one lane a tag, with the part on screen framed. */
export const OverviewStrip = memo(function OverviewStrip({
  sourceId,
  text,
  root,
}: {
  sourceId: string;
  text: string;
  root: React.RefObject<HTMLElement | null>;
}) {
  const lateral = useLateral();
  const { length } = text;
  const { drawn } = useShownOf(sourceId, text);
  const lanes = useMemo(() => [...lanesOf(drawn, length)], [drawn, length]);
  const frame = useRef<SVGRectElement>(null);

  useEffect(() => {
    function follow() {
      const box = root.current?.getBoundingClientRect();
      if (!box || box.height === 0) return;
      const top = Math.max(0, -box.top / box.height);
      const bottom = Math.min(1, (window.innerHeight - box.top) / box.height);
      frame.current?.setAttribute("y", String(top * rows));
      frame.current?.setAttribute("height", String(Math.max(0, bottom - top) * rows));
    }
    follow();
    window.addEventListener("scroll", follow, { passive: true });
    window.addEventListener("resize", follow);
    return () => {
      window.removeEventListener("scroll", follow);
      window.removeEventListener("resize", follow);
    };
  }, [root]);

  function jump(event: PointerEvent<HTMLElement>) {
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.min(length - 1, Math.floor(((event.clientY - box.top) / box.height) * length));
    if (root.current) showSpan(lateral, root.current, { start: Math.max(0, at), end: Math.max(0, at) + 1 });
  }

  // The panel lists the same annotations for those who don't see or point.
  return (
    <div className="overview" role="presentation" onPointerDown={jump}>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${tags.length * laneWidth} ${rows}`}
        preserveAspectRatio="none"
        focusable="false"
      >
        <rect ref={frame} className="overview-frame" x="0" y="0" width="100%" height="0" />
        {lanes.map(([id, lane], index) =>
          lane.map(({ from, to }) => (
            <rect
              key={`${id}${from}`}
              data-tag={id}
              x={index * laneWidth + 0.5}
              y={from}
              width={laneWidth - 1}
              height={to - from}
            />
          )),
        )}
      </svg>
    </div>
  );
});
