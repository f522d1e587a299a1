import { useCallback, useMemo, useRef, useState } from "react";
import { t } from "../../languages/index.ts";
import type { Collection, Source, SourceDocument } from "../../sources/index.ts";
import { isolated, readingDirection } from "../../text/index.ts";
import { type Passage, type Stretch, stretchesOf } from "../../tracing/index.ts";
import { useLateral } from "../kit/lateral-context.tsx";
import { showSpan } from "../reader/show-span.ts";
import { shortened } from "./shortened.ts";
import { StretchList } from "./stretch-list.tsx";
import { useLines } from "./use-lines.ts";
import { useRoving } from "./use-roving.ts";

/**
 * How far from the text a rule begins, in CSS pixels; less where the margin is narrow. Whoever drags over lines often begins
 * beside them: there must be room for that.
 */
const distance = 22;
const narrowDistance = 13;

const ruleWidth = 3;

/** Narrower margins than this have no room for the full distance, in CSS pixels. */
const wideMargin = 28;

/** Where else a stretch stands, in words. */
function whereElse({ others }: Stretch, sources: readonly Source[]): string {
  const first = sources.find(({ id }) => id === others[0]);
  const title = first ? `“${isolated(first.title)}”` : t("another text");
  return others.length > 1
    ? t("Also in {title} and {count} more", { title, count: others.length - 1 })
    : t("Also in {title}", { title });
}

/** Quiet rules in the margin along the parts of the open text that stand in other texts too. */
export function MarginRules({
  source,
  document: { text },
  collection,
  passages,
}: {
  source: Source;
  document: SourceDocument;
  collection: Collection;
  passages: readonly Passage[];
}) {
  const lateral = useLateral();
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const stretches = useMemo(() => stretchesOf(passages, source.id), [passages, source.id]);
  const measured = useLines(stretches);
  const roving = useRoving(stretches.length);
  const close = useCallback((giveBack: boolean) => {
    if (giveBack)
      row.current?.querySelector<HTMLElement>("[aria-expanded=true]")?.focus({ preventScroll: true });
    setOpen(null);
  }, []);
  if (!measured || stretches.length === 0) return null;
  const isLeft = readingDirection(text) === "ltr";
  const margin = isLeft ? measured.left : window.innerWidth - measured.right;
  const away = margin < wideMargin ? narrowDistance : distance;
  const ruleAt = isLeft ? measured.left - away : measured.right + away - ruleWidth;
  const opened = open === null ? undefined : stretches[open];
  const lines = open === null ? undefined : measured.lines[open];

  return (
    <>
      <div
        ref={row}
        className="margin-rules"
        role="toolbar"
        aria-orientation="vertical"
        aria-label={t("Passages that stand elsewhere too")}
        onKeyDown={roving.onKeyDown}
      >
        {stretches.map((stretch, index) => {
          const place = measured.lines[index];
          if (!place) return null;
          const where = whereElse(stretch, collection.sources);
          return (
            <button
              key={stretch.start}
              type="button"
              className="margin-rule"
              data-side={isLeft ? "left" : "right"}
              tabIndex={index === roving.current ? 0 : -1}
              aria-expanded={index === open}
              aria-label={where}
              aria-description={shortened(text.slice(stretch.start, stretch.end))}
              style={{ insetBlockStart: place.top, left: ruleAt, blockSize: place.bottom - place.top }}
              onFocus={(event) => {
                roving.setCurrent(index);
                const root = window.document.getElementById("text");
                if (root && event.target.matches(":focus-visible"))
                  showSpan(lateral, root, { start: stretch.start, end: stretch.start + 1 });
              }}
              onClick={() => setOpen(index === open ? null : index)}
            >
              <span className="margin-where">{where}</span>
            </button>
          );
        })}
      </div>
      {opened && lines && (
        <StretchList
          key={opened.start}
          stretch={opened}
          collection={collection}
          openId={source.id}
          text={text}
          lines={lines}
          left={measured.left}
          onClose={close}
        />
      )}
    </>
  );
}
