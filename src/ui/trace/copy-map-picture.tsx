import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { formatDate, formatNumber, plural, t } from "../../languages/index.ts";
import type { Source } from "../../sources/index.ts";
import { atSource, writePlace } from "../../state/index.ts";
import { timeTicks, type WordShare } from "../../tracing/index.ts";
import { kindInWords } from "../reader/source-header.tsx";
import { edgeKey, type MapEdge, mapEdges } from "./copy-map-edges.ts";
import { layOutMap, type MapLayout, type MapRow, mapRows, xOf } from "./copy-map-rows.ts";
import { dateOf, quotedTitle, sharesInWords } from "./copy-map-words.ts";

/** Room for the name of a line of the axis, in CSS pixels. */
const tickWidth = 78;

function useWidth() {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}

/** The sources by date, each on its line, joined by bands where they share words. */
export function MapPicture({
  sources,
  shares,
  openKey,
  onToggle,
}: {
  sources: readonly Source[];
  shares: readonly WordShare[];
  openKey: string | null;
  onToggle: (share: WordShare) => void;
}) {
  const [ref, width] = useWidth();
  const [nearKey, setNearKey] = useState<string | null>(null);
  const rows = useMemo(() => mapRows(sources), [sources]);
  const layout = useMemo(() => (width === 0 ? null : layOutMap(rows, width)), [rows, width]);
  const edges = useMemo(() => (layout ? mapEdges(shares, rows, layout) : []), [shares, rows, layout]);
  const byId = useMemo(() => new Map(sources.map((source) => [source.id, source])), [sources]);
  const hasLooseDays = rows.some(({ days }) => days !== null && days.end > days.first + 1);
  return (
    <>
      <div ref={ref} className="map-picture" style={{ blockSize: layout?.height ?? 300 }}>
        {layout && (
          <>
            <Bands
              layout={layout}
              rows={rows}
              edges={edges}
              nearKey={nearKey ?? openKey}
              onToggle={onToggle}
              onNear={setNearKey}
            />
            <ol className="map-rows" data-narrow={layout.isNarrow || undefined}>
              {rows.map(({ source }, index) => (
                <li
                  key={source.id}
                  style={{
                    insetBlockStart: layout.rows[index]?.top,
                    blockSize: layout.rowHeight,
                    inlineSize: layout.isNarrow ? layout.right : layout.left - 24,
                  }}
                  data-compact={!(layout.isRoomy || layout.isNarrow) || undefined}
                >
                  <span className="entry-kind">
                    {layout.isRoomy && `${kindInWords(source)} · `}
                    {dateOf(source)}
                  </span>
                  <a className="entry-title" dir="auto" href={writePlace(atSource(source.id))}>
                    {source.title}
                  </a>
                </li>
              ))}
            </ol>
            {layout.undatedTop !== null && (
              <p className="map-undated" style={{ insetBlockStart: layout.undatedTop }}>
                {t("Without a date")}
              </p>
            )}
            <ul className="map-edges" aria-label={t("Pairs that share words")}>
              {edges.map(({ share, x, y }) => {
                const [a, b] = [byId.get(share.aId), byId.get(share.bId)];
                const key = edgeKey(share);
                if (!(a && b)) return null;
                const words = plural(share.words, "{count} word", "{count} words");
                return (
                  <li key={key} style={{ insetInlineStart: x, insetBlockStart: y }}>
                    <button
                      type="button"
                      aria-expanded={key === openKey}
                      aria-label={`${t("{words}: shared by {first} and {second}.", { words, first: quotedTitle(a), second: quotedTitle(b) })} ${sharesInWords(share, a, b)}`}
                      onClick={() => onToggle(share)}
                      onPointerEnter={() => setNearKey(key)}
                      onPointerLeave={() => setNearKey(null)}
                      onFocus={() => setNearKey(key)}
                      onBlur={() => setNearKey(null)}
                    >
                      {layout.isNarrow ? formatNumber(share.words) : words}
                    </button>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
      <p className="map-legend">
        {hasLooseDays && (
          <>
            <svg aria-hidden="true" width="34" height="12" focusable="false">
              <path className="map-reach" d="M2 6H32" />
              <circle className="map-dot" cx="17" cy="6" r="4" data-loose="" />
            </svg>
            {t("Only the month or year is known: the dot stands in its middle.")}{" "}
          </>
        )}
        {t("A band is as broad at a text as the share of its words that stand in the other.")}
      </p>
    </>
  );
}

/** What there is to be seen and not read: axis, dots and bands. */
function Bands({
  layout,
  rows,
  edges,
  nearKey,
  onToggle,
  onNear,
}: {
  layout: MapLayout;
  rows: readonly MapRow[];
  edges: readonly MapEdge[];
  nearKey: string | null;
  onToggle: (share: WordShare) => void;
  onNear: (key: string | null) => void;
}) {
  const { days, width, height, left, right } = layout;
  const ticks = days
    ? timeTicks(days.from, days.to, Math.max(1, Math.floor((right - left) / tickWidth)))
    : [];
  const bottom = layout.undatedTop ?? height - 8;
  return (
    <svg aria-hidden="true" focusable="false" width={width} height={height}>
      {ticks.map(({ day, date }) => {
        const x = xOf(layout, day);
        return (
          <g key={day} className="map-tick">
            <path d={`M${x} 22V${bottom}`} />
            <text x={x} y={14} textAnchor="middle">
              {tickInWords(date)}
            </text>
          </g>
        );
      })}
      {rows.map(({ source }, index) => {
        const at = layout.rows[index];
        return at && <path key={source.id} className="map-line" d={`M${left} ${at.y}H${right}`} />;
      })}
      {edges.map(({ share, band }) => {
        const key = edgeKey(share);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list of buttons is the way for those who don't point
          <path
            key={key}
            className="map-band"
            d={band}
            data-near={key === nearKey || undefined}
            onClick={() => onToggle(share)}
            onPointerEnter={() => onNear(key)}
            onPointerLeave={() => onNear(null)}
          />
        );
      })}
      {rows.map(({ source, days }, index) => {
        const at = layout.rows[index];
        if (!at) return null;
        return (
          <g key={source.id}>
            {at.reach && <path className="map-reach" d={`M${at.reach[0]} ${at.y}H${at.reach[1]}`} />}
            <circle
              className="map-dot"
              cx={at.x}
              cy={at.y}
              r={5}
              data-loose={days === null || at.reach !== null || undefined}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** A line of the axis in few letters. */
function tickInWords(date: string): string {
  const [year = 0, month] = date.split("-").map(Number);
  if (month === undefined) return date;
  return formatDate(Date.UTC(year, month - 1), { year: "numeric", month: "short", timeZone: "UTC" });
}
